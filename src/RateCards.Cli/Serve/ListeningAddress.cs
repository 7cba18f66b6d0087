using System.Net;
using System.Net.Sockets;

namespace RateCards.Cli.Serve;

/// <summary>Where a preview listens.</summary>
/// <param name="Host">Address or name of an interface of this machine; <c>0.0.0.0</c> for all.</param>
/// <param name="Port">Null for the usual port or the next free one; 0 for any that is free.</param>
internal sealed record ListeningAddress(string Host, int? Port)
{
    public const string Loopback = "127.0.0.1";

    public const int UsualPort = 4280;

    private const int PortsToTry = 20;

    private bool IsEverywhere => Host is "0.0.0.0" or "::" or "[::]" or "*" or "+";

    private bool IsLoopback => Host is Loopback or "localhost";

    /// <summary>
    /// Starts to listen. HttpListener is of the framework itself. Kestrel would serve as well, but as a framework of its
    /// own it would have to be installed wherever any command runs, and be resolved at the start of each.
    /// </summary>
    /// <returns>The listener, and the address to tell the reader.</returns>
    /// <exception cref="IOException">The port is taken, or the address is none of this machine.</exception>
    public (HttpListener Listener, Uri Address) Listen()
    {
        for (var attempt = 0; attempt < (Port > 0 ? 1 : PortsToTry); attempt++)
        {
            var port = Port switch { null => UsualPort + attempt, 0 => FreePort(), { } named => named };
            if (TryListen(port) is { } listener)
            {
                return (listener, new Uri($"http://{(IsEverywhere ? "localhost" : UriHost)}:{port}/"));
            }
        }

        throw new IOException(
            $"Nothing can listen at {Host}, port {Port ?? UsualPort}: something else does, or the address is none of this machine's. Name another with --port or --host.");
    }

    /// <summary>
    /// Whether a request may be answered that asks for a host. A page elsewhere can have its own name point to this
    /// machine and then read what is served here (DNS rebinding); an address without a name cannot be pointed anywhere.
    /// </summary>
    /// <param name="asked">The request's Host header.</param>
    public bool Answers(string? asked) =>
        asked is not null
        && Uri.TryCreate($"http://{asked}/", UriKind.Absolute, out var uri)
        && uri.AbsolutePath == "/" && uri.UserInfo.Length == 0
        && (uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6
            || new[] { "localhost", Host, Environment.MachineName }.Contains(uri.Host, StringComparer.OrdinalIgnoreCase));

    private string UriHost => Uri.CheckHostName(Host) == UriHostNameType.IPv6 ? $"[{Host.Trim('[', ']')}]" : Host;

    /// <summary>A listener at a port; null where there can be none.</summary>
    private HttpListener? TryListen(int port)
    {
        // "localhost" may be an address of its own (::1), which a machine without IPv6 cannot listen at.
        string[][] attempts = IsEverywhere ? [["*"]] : IsLoopback ? [[Loopback, "localhost"], [Host]] : [[UriHost]];
        foreach (var hosts in attempts)
        {
            var listener = new HttpListener();
            try
            {
                foreach (var host in hosts)
                {
                    listener.Prefixes.Add($"http://{host}:{port}/");
                }

                listener.Start();
                return listener;
            }
            catch (Exception exception) when (exception is HttpListenerException or SocketException or ArgumentException)
            {
                listener.Close();
            }
        }

        return null;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
