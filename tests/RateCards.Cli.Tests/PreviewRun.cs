using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>A running <c>ratecards serve</c>, with a real client.</summary>
internal sealed partial class PreviewRun : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _interruption = new();
    private readonly Log _output = new();
    private readonly Log _error = new();
    private readonly Task<int> _run;

    public PreviewRun(ProjectCopy project, string options = "--port 0")
    {
        var terminal = new Terminal(_output.Writer, _error.Writer) { CurrentDirectory = project.Folder };
        _run = Task.Run(() => Application.Run($"serve {options}".Split(' '), terminal, _interruption.Token));
        WaitFor(() => _run.IsCompleted || Address().IsMatch(Output));
        Client = new HttpClient { BaseAddress = Address().Match(Output) is { Success: true } match ? new Uri(match.Value) : null, Timeout = Patience };
    }

    public HttpClient Client { get; }

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    /// <summary>The text at a path that must be there.</summary>
    public string Read(string path) => Text(Ask(HttpMethod.Get, path).EnsureSuccessStatusCode());

    public HttpResponseMessage Ask(HttpMethod method, string path) => Client.Send(new HttpRequestMessage(method, path));

    public static string Text(HttpResponseMessage answer) => new StreamReader(answer.Content.ReadAsStream()).ReadToEnd();

    /// <summary>What the pages are told from now on, the present state first.</summary>
    public Events Listen() => new(new StreamReader(Client.GetStreamAsync("ratecards-live").GetAwaiter().GetResult()));

    /// <summary>The answer to a request that no client would send.</summary>
    public string Send(string request, string address = "127.0.0.1")
    {
        using var client = new TcpClient(address, Client.BaseAddress!.Port);
        var stream = client.GetStream();
        stream.Write(Encoding.ASCII.GetBytes(request.ReplaceLineEndings("\r\n") + "Connection: close\r\n\r\n"));
        return new StreamReader(stream).ReadToEnd();
    }

    /// <summary>Ends it as Ctrl-C does.</summary>
    /// <returns>Its exit code.</returns>
    public int Interrupt()
    {
        _interruption.Cancel();
        return _run.WaitAsync(Patience).GetAwaiter().GetResult();
    }

    /// <summary>The exit code of a run that ends by itself.</summary>
    public int ExitCode => _run.WaitAsync(Patience).GetAwaiter().GetResult();

    public static void WaitFor(Func<bool> condition) => SpinWait.SpinUntil(condition, Patience).ShouldBeTrue("it should have happened by now");

    public void Dispose()
    {
        Interrupt();
        Client.Dispose();
        _output.Dispose();
        _error.Dispose();
        _interruption.Dispose();
    }

    [GeneratedRegex(@"http://\S+/")]
    private static partial Regex Address();

    /// <summary>Text that one thread writes while another reads.</summary>
    private sealed class Log : IDisposable
    {
        private readonly StringWriter _text = new() { NewLine = "\n" };

        public Log() => Writer = TextWriter.Synchronized(_text);

        public TextWriter Writer { get; }

        public void Dispose() => _text.Dispose();

        public override string ToString()
        {
            // The lock that a synchronized writer takes.
            lock (Writer)
            {
                return _text.ToString();
            }
        }
    }

    /// <summary>The stream of states that a page listens to.</summary>
    internal sealed class Events(StreamReader reader) : IDisposable
    {
        public JsonElement Next()
        {
            while (true)
            {
                var line = reader.ReadLineAsync().WaitAsync(Patience).GetAwaiter().GetResult();
                if (line.ShouldNotBeNull("the stream should go on").StartsWith("data: ", StringComparison.Ordinal))
                {
                    return JsonDocument.Parse(line["data: ".Length..]).RootElement;
                }
            }
        }

        public void Dispose() => reader.Dispose();
    }
}
