using Mono.Cecil;

namespace RateCards.Cli.Tests.Architecture;

/// <summary>Which folder of a project uses which, read from what was compiled: a folder is a namespace, and every use of a type counts.</summary>
internal sealed class FolderGraph
{
    private readonly SortedDictionary<string, SortedDictionary<string, SortedSet<string>>> _uses = new(StringComparer.Ordinal);

    /// <param name="assembly">Path of the compiled project.</param>
    /// <param name="root">Namespaces that begin with it are read.</param>
    public FolderGraph(string assembly, string root)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        foreach (var type in module.Types.Where(t => IsBelow(t.Namespace, root)))
        {
            foreach (var used in UsesOf(type).Where(u => u.Scope == module).Select(u => Outermost(u.Resolve())))
            {
                if (used.Namespace != type.Namespace && IsBelow(used.Namespace, root))
                {
                    Add(type, used);
                }
            }
        }
    }

    /// <summary>The circles of folders, each as the uses that close it; none where the project can be read downwards.</summary>
    public IReadOnlyList<string> Cycles() =>
    [
        .. from @from in _uses.Keys
           let reachable = ReachableFrom(@from)
           where reachable.Contains(@from)
           from to in _uses[@from]
           where to.Key == @from || ReachableFrom(to.Key).Contains(@from)
           select $"{@from} uses {to.Key}: {string.Join(", ", to.Value.Take(5))}",
    ];

    private HashSet<string> ReachableFrom(string start)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([start]);
        while (open.TryPop(out var folder))
        {
            foreach (var next in _uses.TryGetValue(folder, out var uses) ? uses.Keys : Enumerable.Empty<string>())
            {
                if (found.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return found;
    }

    private void Add(TypeDefinition user, TypeDefinition used)
    {
        if (!_uses.TryGetValue(user.Namespace, out var folders))
        {
            _uses[user.Namespace] = folders = new(StringComparer.Ordinal);
        }

        if (!folders.TryGetValue(used.Namespace, out var reasons))
        {
            folders[used.Namespace] = reasons = new(StringComparer.Ordinal);
        }

        reasons.Add($"{user.Name} → {used.Name}");
    }

    private static bool IsBelow(string name, string root) => name == root || name.StartsWith(root + ".", StringComparison.Ordinal);

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<TypeReference> UsesOf(TypeDefinition type) =>
        new[] { type.BaseType }
            .Concat(type.Interfaces.Select(i => i.InterfaceType))
            .Concat(type.Fields.Select(f => f.FieldType))
            .Concat(type.CustomAttributes.Select(a => a.AttributeType))
            .Concat(type.Methods.SelectMany(UsesOf))
            .SelectMany(PartsOf)
            .Concat(type.NestedTypes.SelectMany(UsesOf));

    private static IEnumerable<TypeReference?> UsesOf(MethodDefinition method) =>
        method.Parameters.Select(p => p.ParameterType)
            .Append(method.ReturnType)
            .Concat(method.HasBody ? method.Body.Variables.Select(v => v.VariableType).Concat(method.Body.Instructions.SelectMany(i => UsesOf(i.Operand))) : []);

    private static IEnumerable<TypeReference> UsesOf(object operand) => operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    /// <summary>The type itself, without array or pointer, and its generic arguments.</summary>
    private static IEnumerable<TypeReference> PartsOf(TypeReference? type) => type switch
    {
        null => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(PartsOf).Append(generic.ElementType),
        TypeSpecification specification => PartsOf(specification.ElementType),
        GenericParameter => [],
        _ => [type],
    };
}
