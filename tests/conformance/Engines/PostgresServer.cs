using System.Diagnostics;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>
/// A PostgreSQL of our own, in a temporary folder and behind a socket there: it starts when it is first needed, and ends
/// with the tests. It refuses to run as root, who lends it to Debian's user <c>postgres</c>.
/// </summary>
internal static class PostgresServer
{
    private static readonly Lazy<string> Folder = new(Start);

    /// <summary>Runs a script of psql to its end in a database of its own; what it printed. An error ends the test.</summary>
    public static string Run(string script)
    {
        // All by one process: some hundred scripts are run.
        var database = "d" + Guid.NewGuid().ToString("N");
        return Psql("postgres", "-c", $"CREATE DATABASE {database}", "-c", $"\\connect {database}", "-c", Quiet, "-f", script, "-c", "\\connect postgres", "-c", $"DROP DATABASE {database}");
    }

    /// <summary>A database that several scripts are run in, one after the other.</summary>
    public sealed class Database : IDisposable
    {
        private readonly string _name = "d" + Guid.NewGuid().ToString("N");

        public Database() => Psql("postgres", "-c", $"CREATE DATABASE {_name}");

        public void Dispose() => Psql("postgres", "-c", $"DROP DATABASE {_name}");

        /// <summary>Runs statements; rows of the queries, a line each, with | between values.</summary>
        public string Run(string sql)
        {
            var path = Path.GetTempFileName();
            try
            {
                File.WriteAllText(path, $"\\pset format unaligned\n\\pset tuples_only on\n{sql}");
                return Psql(_name, "-f", path).TrimEnd('\n');
            }
            finally
            {
                File.Delete(path);
            }
        }

        /// <summary>Runs statements of which one must fail; what is said then.</summary>
        public string Fail(string sql) => Should.Throw<ShouldAssertException>(() => Run(sql)).Message;
    }

    private const string Quiet = "SET client_min_messages = warning";

    private static string Psql(string database, params string[] arguments) => new Tool(PathOf("psql"), "postgresql").Run(
        ["-X", "-q", "-h", Folder.Value, "-U", "postgres", "-d", database, "-v", "ON_ERROR_STOP=1", "-c", Quiet, .. arguments]);

    private static string Start()
    {
        var folder = Directory.CreateTempSubdirectory("pg-").FullName;
        if (Environment.IsPrivilegedProcess)
        {
            new Tool("chown", "coreutils").Run("postgres", folder);
        }

        var data = Path.Combine(folder, "data");
        AsItsUser("initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "-N");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            // Who runs the tests gives them no time to end: a shell stops the server and clears up after them.
            var (program, arguments) = ItsUsers("pg_ctl", "-D", data, "-m", "immediate", "stop");
            Process.Start("/bin/sh", ["-c", "\"$@\" >/dev/null 2>&1; rm -rf \"$0\"", folder, program, .. arguments]);
        };
        // Nothing here is to outlive a crash.
        AsItsUser("pg_ctl", "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-k {folder} -c listen_addresses='' -c fsync=off -c jit=off", "start");
        return folder;
    }

    private static void AsItsUser(string program, params string[] arguments)
    {
        var (command, all) = ItsUsers(program, arguments);
        new Tool(command, "postgresql").Run(all);
    }

    /// <summary>A call of a server's program as the user that may make it.</summary>
    private static (string Command, string[] Arguments) ItsUsers(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? ("runuser", ["-u", "postgres", "--", PathOf(program), .. arguments])
        : (PathOf(program), arguments);

    /// <summary>
    /// Debian keeps the programs out of the path, a folder for each version. What it has in the path are scripts that find one, and take
    /// longer than what is found.
    /// </summary>
    private static string PathOf(string program)
    {
        const string versions = "/usr/lib/postgresql";
        return (Directory.Exists(versions) ? Directory.GetDirectories(versions) : [])
            .OrderByDescending(d => int.TryParse(Path.GetFileName(d), out var version) ? version : 0)
            .Select(d => Path.Combine(d, "bin", program))
            .FirstOrDefault(File.Exists) ?? program;
    }
}
