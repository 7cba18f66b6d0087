using Mono.Cecil;

// Packing FROM ANALYZERS TO: copies the generator with what it stands on, and the analyzers with their fixes, with YamlDotNet under a name of our own. Of two packages that
// bring analyzers with a file of one name, the SDK hands the compiler only the newer file, so that whoever brings an older
// YamlDotNet would get ours, or we theirs.
const string Library = "YamlDotNet";
const string OurName = "RateCards." + Library;
var (from, analyzers, to) = (args[0], args[1], args[2]);
Directory.CreateDirectory(to);
using (var library = AssemblyDefinition.ReadAssembly(Path.Combine(from, Library + ".dll")))
{
    // The key that the name was signed with is not ours.
    library.Name = new AssemblyNameDefinition(OurName, library.Name.Version);
    library.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
    Write(library, OurName);
}

foreach (var name in new[] { "RateCards.Compiler", "RateCards.Generator" })
{
    using var assembly = AssemblyDefinition.ReadAssembly(Path.Combine(from, name + ".dll"));
    foreach (var reference in assembly.MainModule.AssemblyReferences.Where(r => r.Name == Library))
    {
        (reference.Name, reference.PublicKeyToken) = (OurName, []);
    }

    Write(assembly, name);
}

// These know nothing of it.
foreach (var name in new[] { "RateCards.Analyzers", "RateCards.CodeFixes" })
{
    File.Copy(Path.Combine(analyzers, name + ".dll"), Path.Combine(to, name + ".dll"), overwrite: true);
}

void Write(AssemblyDefinition assembly, string name)
{
    assembly.MainModule.Name = name + ".dll";
    assembly.Write(Path.Combine(to, name + ".dll"), new WriterParameters { DeterministicMvid = true });
}
