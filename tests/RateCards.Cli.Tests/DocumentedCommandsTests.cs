using System.Text;
using System.Text.RegularExpressions;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>
/// Every command that the documentation shows runs as it stands there. The pages that lead through a whole day's work (start.md,
/// recipes.md, compiler-library.md) are followed word for word by tests/packages.
/// </summary>
public sealed partial class DocumentedCommandsTests(DocumentedCommandsTests.Folders folders) : IClassFixture<DocumentedCommandsTests.Folders>
{
    private static readonly string[] FollowedByPackages = ["start.md", "recipes.md", "compiler-library.md"];

    /// <summary>What is not run here, and why.</summary>
    private static readonly Dictionary<string, string> NotRun = new(StringComparer.Ordinal)
    {
        ["serve"] = "runs until it is stopped: ServeTests",
    };

    /// <summary>The files that commands name, as small as they can be.</summary>
    private static readonly (string Name, string Text)[] Files =
    [
        ("model_prices_and_context_window.json", """{ "llama-3.1-8b-instant": { "litellm_provider": "groq", "mode": "chat", "input_cost_per_token": 5e-08, "output_cost_per_token": 8e-08 } }"""),
        ("api.json", """{ "groq": { "name": "Groq", "models": { "llama-3.1-8b-instant": { "name": "Llama 3.1 8B", "cost": { "input": 0.05, "output": 0.08 } } } } }"""),
        ("models.json", """[{ "name": "Kimi-K2.6", "context": "128K", "prefill": "$5.15", "sample": "$12.81" }]"""),
        ("prices.csv", "Name,Input $/1M,Output $/1M\nSwift,0.40,1.60\n"),
        ("invoice.csv", "id,value,unit\ntinker.kimi-k2p6.prefill,5.15,USD/Mtok\n"),
        ("requests.csv", "requested_at,model,prompt,cached,generated\n2026-05-20,kimi-k2p6,400000,308000,16000\n"),
        ("log.jsonl", """{"requested_at":"2026-05-20","model":"kimi-k2p6","prompt_tokens":400000,"cached":308000,"generated":16000}""" + "\n"),
        ("answer.json", """{"model":"kimi-k2p6","usage":{"prompt_tokens":92000,"completion_tokens":900,"prompt_tokens_details":{"cached_tokens":80000}}}"""),
    ];

    /// <summary>The commands of the pages, each once, by the page that has it first.</summary>
    public static TheoryData<string, string> Commands
    {
        get
        {
            var data = new TheoryData<string, string>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var page in Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md").Select(f => Path.GetFileName(f)).Where(f => !FollowedByPackages.Contains(f)).Order(StringComparer.Ordinal))
            {
                foreach (var command in CommandsOf(File.ReadAllText(Repository.PathTo($"docs/{page}"))).Where(c => !NotRun.ContainsKey(WordsOf(c)[0]) && seen.Add(c)))
                {
                    data.Add(page, command);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_of_the_documentation_runs(string page, string command)
    {
        var words = WordsOf(command);
        var run = folders.For(words[0]).Run(words);

        run.ExitCode.ShouldBe(ExitCode.Done, $"{page}: {command}\n{run.Output}{run.Error}");
    }

    [Fact]
    public void There_are_commands_to_run_and_reasons_for_those_that_are_not()
    {
        Commands.Count.ShouldBeGreaterThan(50);
        var all = Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md").SelectMany(f => CommandsOf(File.ReadAllText(f))).Select(c => WordsOf(c)[0]).ToHashSet(StringComparer.Ordinal);
        NotRun.Keys.Where(command => !all.Contains(command)).ShouldBeEmpty("they are not shown any more");
    }

    [Theory]
    [InlineData("rates --format csv > rates.csv", "rates|--format|csv")]
    [InlineData("serve --open    # in the browser", "serve|--open")]
    [InlineData("import csv --column input='Input $/1M' --column \"output=Out \\$/1M\"", "import|csv|--column|input=Input $/1M|--column|output=Out $/1M")]
    public void Commands_are_read_as_a_shell_reads_them(string command, string words) => string.Join('|', WordsOf(command)).ShouldBe(words);

    /// <summary>Commands of blocks of code, and of the tables of examples, without their first word.</summary>
    private static IEnumerable<string> CommandsOf(string page)
    {
        var blocks = Block().Matches(page).SelectMany(b => Call().Matches(b.Groups[1].Value.Replace("\\\n", " ", StringComparison.Ordinal)));
        return blocks.Concat(Example().Matches(page)).Select(m => m.Groups[1].Value.Trim());
    }

    /// <summary>The words of a call, as a shell parts them; what is behind them, a redirection or a note, is the shell's.</summary>
    private static List<string> WordsOf(string command)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var quote = '\0';
        for (var i = 0; i <= command.Length; i++)
        {
            var c = i < command.Length ? command[i] : ' ';
            if (quote == 0 && word.Length == 0 && c is '#' or '>' or '|')
            {
                break;
            }

            if (quote == 0 && c == ' ')
            {
                if (word.Length > 0)
                {
                    words.Add(word.ToString());
                }

                word.Clear();
            }
            else if (c == quote || (quote == 0 && c is '\'' or '"'))
            {
                quote = quote == 0 ? c : '\0';
            }
            else if (c == '\\' && quote != '\'')
            {
                word.Append(command[++i]);
            }
            else
            {
                word.Append(c);
            }
        }

        return words;
    }

    [GeneratedRegex("^```[^\n]*\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^(?:\\$ )?ratecards (.*)$", RegexOptions.Multiline)]
    private static partial Regex Call();

    [GeneratedRegex("^\\| `ratecards ([^`]*)` \\|", RegexOptions.Multiline)]
    private static partial Regex Example();

    /// <summary>Where commands run: those that only read share a repository, and each that writes has a project of its own.</summary>
    public sealed class Folders : IDisposable
    {
        private static readonly string[] Writing = ["build", "import", "new", "set", "verify"];

        private readonly ProjectRepository _read = new();
        private readonly List<ProjectCopy> _written = [];

        public Folders()
        {
            Write(_read.Project);
            _read.Project.Run(["import", "csv", "prices.csv", "--card", "acme", "--provider", "Acme", "--source", "https://acme.example", "--column", "model=Name", "--column", "input=Input $/1M", "--column", "output=Output $/1M"]).ExitCode.ShouldBe(0);
            _read.Project.Run("import models-dev api.json --provider groq --card groq").ExitCode.ShouldBe(0);
            _read.Project.Run("build").ExitCode.ShouldBe(0);
            _read.Commit("cards of others");
            _read.Git("update-ref", "refs/remotes/origin/main", "main");
        }

        public Caller For(string command)
        {
            if (!Writing.Contains(command))
            {
                return new Caller(_read.Project.Folder);
            }

            if (command == "new")
            {
                var empty = Path.Combine(_read.Project.Folder, $"new-{Guid.NewGuid():N}");
                Directory.CreateDirectory(empty);
                Write(empty);
                return new Caller(empty);
            }

            var copy = new ProjectCopy();
            _written.Add(copy);
            Write(copy);
            return new Caller(copy.Folder);
        }

        public void Dispose()
        {
            _read.Dispose();
            _written.ForEach(c => c.Dispose());
        }

        private static void Write(ProjectCopy project) => Write(project.Folder);

        private static void Write(string folder)
        {
            foreach (var (name, text) in Files)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }
    }

    /// <summary>Calls the command in a folder; what a page writes to <c>/tmp</c> goes there too.</summary>
    public sealed class Caller(string folder)
    {
        internal CommandRun Run(IEnumerable<string> words) =>
            CommandRun.InProcess([.. words.Select(w => w.Replace("/tmp/", folder + "/tmp-", StringComparison.Ordinal))], folder);
    }
}
