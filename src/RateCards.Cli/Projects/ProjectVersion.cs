using RateCards.Changes.Revisions;
using RateCards.Cli.Files;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Binding;
using RateCards.Compiler.Files;
using RateCards.Compiler.Reading;

namespace RateCards.Cli.Projects;

/// <summary>A state of a project: as it is in its folder, on another date, in another folder, or at a git revision.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Files">None where there was no project yet.</param>
/// <param name="Unread">Paths of files of the project that a revision names and does not hold.</param>
/// <param name="AsOf">The date to resolve at, where it is not to be the project's own.</param>
internal sealed record ProjectVersion(string Name, IReadOnlyList<SourceText> Files, Date? AsOf, IReadOnlyList<string> Unread)
{
    private ProjectVersion(string name, IReadOnlyList<SourceText> files, Date? asOf)
        : this(name, files, asOf, [])
    {
    }

    public static ProjectVersion OfWorkingTree(ProjectFolder project) => new("the working tree", ProjectReader.Read(project.Path), null);

    /// <summary>The version that a word names.</summary>
    /// <param name="word">A date of this project, a folder with a project, or anything that git understands as a revision.</param>
    /// <exception cref="CallException">It names nothing.</exception>
    /// <exception cref="GitException">git is missing, or the project is in no repository.</exception>
    public static ProjectVersion Find(Terminal terminal, ProjectFolder project, string word)
    {
        if (string.IsNullOrWhiteSpace(word))
        {
            throw new CallException("An empty word names no version to compare with. In a workflow, look why the revision is empty.");
        }

        if (Date.TryParse(word, out var date))
        {
            return new ProjectVersion(word, ProjectReader.Read(project.Path), date);
        }

        var folder = Path.GetFullPath(word, terminal.CurrentDirectory);
        if (Directory.Exists(folder) && ProjectFolder.At(folder) is { } other)
        {
            if (!IsPath(word) && IsRevision(project, word))
            {
                // Else a change could bring along a folder that is called like its base, and be compared with that.
                throw new CallException($"'{word}' is a revision of git and a folder with a project: write './{word}' for the folder, and take it away, or name the commit otherwise ('{word}^0'), for the revision.");
            }

            return new ProjectVersion(word, ProjectReader.Read(other.Path), null);
        }

        return OfCommit(word, Commit(project, word));
    }

    /// <summary>The version that the project's own folder is to be held against.</summary>
    /// <inheritdoc cref="Find"/>
    public static ProjectVersion FindBase(Terminal terminal, ProjectFolder project, string word) =>
        word.Length > 0 && ProjectFolder.At(Path.GetFullPath(word, terminal.CurrentDirectory)) == project
            ? throw new CallException($"'{word}' is the project itself, from which nothing can differ. Name a revision or another folder.")
            : Find(terminal, project, word);

    /// <summary>The last state that the project's current commit and a revision have in common: what a pull request starts from.</summary>
    /// <inheritdoc cref="Find"/>
    public static ProjectVersion FindMergeBase(ProjectFolder project, string revision)
    {
        var common = Commit(project, revision).MergeBase(Commit(project, "HEAD"))
            ?? throw new CallException($"'{revision}' and the current commit have no history in common. In a workflow, fetch all of it (fetch-depth: 0).");
        return OfCommit($"merge base with {revision}", common);
    }

    /// <summary>What is written as a path can be nothing else.</summary>
    private static bool IsPath(string word) => word[0] == '.' || Path.IsPathRooted(word);

    private static bool IsRevision(ProjectFolder project, string word)
    {
        try
        {
            return GitCommit.Find(project.Path, word) is not null;
        }
        catch (GitException)
        {
            return false;
        }
    }

    private static GitCommit Commit(ProjectFolder project, string revision) => GitCommit.Find(project.Path, revision) ?? throw new CallException(
        $"'{revision}' is neither a date, nor a folder with a project, nor a revision that git knows. In a workflow, fetch the history (fetch-depth: 0).");

    private static ProjectVersion OfCommit(string word, GitCommit commit)
    {
        var name = $"{word} ({commit.Hash[..9]})";
        var files = commit.ReadFiles(MayBeOfProject);
        if (files.Texts.Any(f => f.Path == ProjectFiles.ProjectFile))
        {
            return Of(files);
        }

        // The folder may have had another name, or no project in it yet.
        return commit.FoldersWith(ProjectFiles.ProjectFile) switch
        {
            [] => new ProjectVersion(name, [], null),
            [var moved] => Of(moved.ReadFiles(MayBeOfProject)),
            _ => throw new CallException($"{name} has several projects, and none in this folder."),
        };

        // Which Markdown files are pages is known once the project file is read.
        ProjectVersion Of(GitFiles read)
        {
            var pages = MarkdownBinder.GroupsOf(read.Texts.First(f => f.Path == ProjectFiles.ProjectFile)).SelectMany(g => g.Files).ToList();
            bool IsOfProject(string path) => ProjectFiles.IsInput(path) || pages.Exists(f => f.Include(path));
            return new ProjectVersion(name, [.. read.Texts.Where(f => IsOfProject(f.Path))], null, [.. read.Unread.Where(IsOfProject)]);
        }
    }

    private static bool MayBeOfProject(string path) => ProjectFiles.IsInput(path) || path.EndsWith(".md", StringComparison.Ordinal);
}
