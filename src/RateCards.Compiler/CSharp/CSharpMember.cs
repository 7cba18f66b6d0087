using RateCards.Compiler.Base;

namespace RateCards.Compiler.CSharp;

/// <summary>A name that generated C# declares for code that others write.</summary>
/// <param name="Name">The name, within the class or namespace around it.</param>
/// <param name="Id">The id that it is made of; null for what generated code adds.</param>
/// <param name="Type">Its type as generated code writes it; <c>class</c> or <c>struct</c>; for a function, result and parameters.</param>
/// <param name="Origin">Where the id is written.</param>
internal abstract record CSharpMember(string Name, string? Id, string Type, Origin Origin);
