using System.Net;
using System.Text;

namespace RateCards.Cli.Serve;

/// <summary>
/// Answers requests from the current <see cref="Preview"/>, out of memory: there is no path to a disk. Pages get a script
/// that listens for the next preview; it is a file, since the site's policy allows none within the page.
/// </summary>
internal sealed class PreviewServer(HttpListener listener, ListeningAddress address)
{
    private const string ScriptPath = "/ratecards-live.mjs";
    private const string EventsPath = "/ratecards-live";

    /// <summary>Something is sent this often, so that a connection whose page is gone is found to be.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".mjs"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".xml"] = "application/xml",
        [".json"] = "application/json",
        [".txt"] = "text/plain; charset=utf-8",
    };

    private State _state = new(Preview.Empty);

    /// <summary>A preview, and what ends when the next one is there.</summary>
    private sealed record State(Preview Preview)
    {
        public TaskCompletionSource Next { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>What is shown; pages that are open learn of a new one.</summary>
    public Preview Preview
    {
        get => _state.Preview;
        set => Interlocked.Exchange(ref _state, new State(value)).Next.SetResult();
    }

    /// <summary>Answers until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var stop = cancellation.Register(listener.Abort);
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                _ = AnswerAsync(await listener.GetContextAsync(), cancellation);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                // A connection that broke before it said anything; or the end, which the loop finds.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context, CancellationToken cancellation)
    {
        var (request, response) = (context.Request, context.Response);
        try
        {
            response.Headers["X-Content-Type-Options"] = "nosniff";
            response.Headers["Cache-Control"] = "no-store";
            // A page cannot say it of itself: browsers take this part of a policy from the header alone.
            response.Headers["Content-Security-Policy"] = "frame-ancestors 'none'";
            if (!address.Answers(request.UserHostName))
            {
                await SendAsync(context, 403, ".txt", $"This preview does not answer to '{request.UserHostName}'.\n");
            }
            else if (request.HttpMethod is not ("GET" or "HEAD"))
            {
                response.Headers["Allow"] = "GET, HEAD";
                await SendAsync(context, 405, ".txt", "This preview is only read.\n");
            }
            else if (request.Url!.AbsolutePath == EventsPath && request.HttpMethod == "GET")
            {
                await SendEventsAsync(response, cancellation);
            }
            else
            {
                await SendFileAsync(context, request.Url.AbsolutePath);
            }

            response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            // Nobody reads any longer.
            response.Abort();
        }
    }

    private async Task SendFileAsync(HttpListenerContext context, string path)
    {
        var preview = Preview;
        if (path == ScriptPath)
        {
            await SendAsync(context, 200, ".mjs", LiveScript.Text);
            return;
        }

        var file = new[] { path, path + ".html", path.TrimEnd('/') + "/index.html" }.FirstOrDefault(preview.Files.ContainsKey);
        var extension = file is null ? ".html" : Path.GetExtension(file);
        if (file is not null && extension != ".html")
        {
            await SendAsync(context, 200, extension, preview.Files[file].Content.ToArray());
            return;
        }

        var page = file is null ? EmptyPage(preview) : preview.Files[file].Text;
        var status = file is not null ? 200 : preview.Files.Count == 0 ? 503 : 404;
        await SendAsync(context, status, extension, WithScript(page, preview.Version));
    }

    /// <summary>Tells of the present state at once, and of every later one.</summary>
    private async Task SendEventsAsync(HttpListenerResponse response, CancellationToken cancellation)
    {
        response.ContentType = "text/event-stream";
        response.SendChunked = true;
        // Where the preview is started anew, pages find it soon.
        var text = "retry: 300\n";
        while (true)
        {
            var state = _state;
            await WriteAsync(response, $"{text}data: {state.Preview.Message}\n\n", cancellation);
            text = "";
            while (await Task.WhenAny(state.Next.Task, Task.Delay(Heartbeat, cancellation)) != state.Next.Task)
            {
                await WriteAsync(response, ":\n\n", cancellation);
            }
        }
    }

    private static async Task WriteAsync(HttpListenerResponse response, string text, CancellationToken cancellation)
    {
        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
        await response.OutputStream.FlushAsync(cancellation);
    }

    private static Task SendAsync(HttpListenerContext context, int status, string extension, string text) =>
        SendAsync(context, status, extension, Encoding.UTF8.GetBytes(text));

    private static async Task SendAsync(HttpListenerContext context, int status, string extension, byte[] body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = Types.GetValueOrDefault(extension, "application/octet-stream");
        context.Response.ContentLength64 = body.Length;
        if (context.Request.HttpMethod != "HEAD")
        {
            await context.Response.OutputStream.WriteAsync(body);
        }
    }

    /// <summary>The first of the page's scripts: it takes note of what the build wrote before the others add to it.</summary>
    private static string WithScript(string page, string version) =>
        page.Replace("<head>\n", $"<head>\n<script type=\"module\" src=\"{ScriptPath}?{version}\"></script>\n", StringComparison.Ordinal);

    private static string EmptyPage(Preview preview)
    {
        var (title, text) = preview.Files.Count == 0
            ? ("Nothing to show yet", "The project has errors. The site is here as soon as they are fixed.")
            : ("No such page", "This site has no page at this address. <a href=\"/\">To its first page</a>");
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            </head>
            <body><h1>{title}</h1><p>{text}</p></body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
