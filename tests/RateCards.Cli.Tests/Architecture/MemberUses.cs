using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace RateCards.Cli.Tests.Architecture;

/// <summary>Members of some assemblies, and which of them no instruction of those assemblies names.</summary>
internal sealed class MemberUses
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<IMemberDefinition> _members = [];

    /// <param name="assemblies">Paths of compiled projects: uses count across all of them.</param>
    /// <param name="root">Types whose namespaces begin with it are read.</param>
    public MemberUses(IEnumerable<string> assemblies, string root)
    {
        foreach (var assembly in assemblies)
        {
            using var module = ModuleDefinition.ReadModule(assembly, new ReaderParameters(ReadingMode.Immediate));
            foreach (var type in module.GetAllTypes().Where(t => IsOurs(Outermost(t), root)))
            {
                _members.AddRange(type.Methods.Where(IsCalledByName));
                foreach (var method in type.Methods.Where(m => m.HasBody && !IsOfRecord(m)))
                {
                    var itself = Name(method);
                    _used.UnionWith(method.Body.Instructions.SelectMany(i => NamesOf(i.Operand)).Where(n => n != itself));
                }
            }
        }
    }

    /// <summary>Each as type and member, in order.</summary>
    public IReadOnlyList<string> Unused() => [.. _members.Where(m => !_used.Contains(Name((MethodDefinition)m))).Select(m => $"{m.DeclaringType.FullName}.{m.Name}").Distinct().Order(StringComparer.Ordinal)];

    /// <summary>
    /// Not what the runtime, the compiler or an interface calls: overrides and implementations, operators that come in pairs,
    /// constructors, delegates' methods, initializers of properties, and what the compiler writes but for the getters of properties.
    /// </summary>
    private static bool IsCalledByName(MethodDefinition method) =>
        !method.IsConstructor
        && !method.IsRuntime
        && !(method.IsVirtual && !method.IsNewSlot)
        && !(method.IsVirtual && method.IsFinal)
        && !method.IsSetter
        && !method.Name.Contains('<')
        && !method.DeclaringType.FullName.Contains('<')
        && method.Name is not ("op_Equality" or "op_Inequality" or "PrintMembers" or "get_EqualityContract" or "<Main>$")
        && (method.IsGetter || !IsGenerated(method))
        && !IsGenerated(method.DeclaringType)
        // The properties of a record that is a key are read where it is compared.
        && !(method.IsGetter && method.DeclaringType.IsNestedPrivate);

    /// <summary>What a record is given by the compiler reads every property, and is no use of one.</summary>
    private static bool IsOfRecord(MethodDefinition method) => method.Name is "PrintMembers" or "Deconstruct" && IsGenerated(method);

    private static bool IsGenerated(ICustomAttributeProvider member) =>
        member.CustomAttributes.Any(a => a.AttributeType.Name is "CompilerGeneratedAttribute" or "GeneratedCodeAttribute");

    private static IEnumerable<string> NamesOf(object? operand)
    {
        if (operand is MethodReference method)
        {
            yield return Name(method);
            // A positional pattern reads every property.
            if (method.Name == "Deconstruct" && method.DeclaringType.Resolve() is { } type)
            {
                foreach (var property in type.Properties.Where(p => p.GetMethod is not null))
                {
                    yield return Name(property.GetMethod);
                }
            }
        }
    }

    /// <summary>Statements of a program stand in a type without a namespace.</summary>
    private static bool IsOurs(TypeDefinition type, string root) => type.Namespace.StartsWith(root, StringComparison.Ordinal) || type.Name == "Program";

    private static string Name(MethodReference method) => $"{method.DeclaringType.GetElementType().FullName}::{method.Name}/{method.Parameters.Count}";

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
