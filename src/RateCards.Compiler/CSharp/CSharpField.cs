using RateCards.Compiler.Base;

namespace RateCards.Compiler.CSharp;

/// <summary>A field or constant of the generated C#.</summary>
internal record CSharpField(string Name, string? Id, string Type, Origin Origin) : CSharpMember(Name, Id, Type, Origin);

/// <summary>A field for a part of the model.</summary>
/// <param name="Source">A meter, a service path, an SKU's attribute, or a rate.</param>
internal sealed record CSharpField<T>(string Name, string Id, string Type, Origin Origin, T Source) : CSharpField(Name, Id, Type, Origin);
