using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Wire;
using Microsoft.AspNetCore.Http.Features;

namespace Emulator.TrackVia.Server.Requests;

/// <summary>Reads a request's body into memory.</summary>
internal static class RequestBodyReader
{
    /// <summary>Room for a file of the largest size and what surrounds it.</summary>
    public const long LargestBodyBytes = 2 * Limits.LargestFileBytes;

    private static readonly FormOptions InMemory = new()
    {
        MemoryBufferThreshold = (int)LargestBodyBytes,
        MultipartBodyLengthLimit = LargestBodyBytes,
        ValueLengthLimit = (int)LargestBodyBytes,
    };

    public static async Task<RequestBody> ReadAsync(HttpContext http)
    {
        // One client sends its last body again on every GET and DELETE.
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsDelete(http.Request.Method))
        {
            return RequestBody.Empty;
        }

        try
        {
            return http.Request.HasFormContentType ? await ReadFormAsync(http) : await ReadBytesAsync(http);
        }
        catch (InvalidDataException problem)
        {
            throw new RefusedException(Refusals.Invalid(problem.Message));
        }
        catch (BadHttpRequestException problem)
        {
            throw new RefusedException(problem.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? ProposedRefusals.FileTooLarge
                : Refusals.Invalid(problem.Message));
        }
        catch (IOException problem) when (!http.RequestAborted.IsCancellationRequested)
        {
            // A multipart body that ends before its last boundary.
            throw new RefusedException(Refusals.Invalid(problem.Message));
        }
    }

    private static async Task<RequestBody> ReadBytesAsync(HttpContext http)
    {
        using var buffer = new MemoryStream();
        await http.Request.Body.CopyToAsync(buffer, http.RequestAborted);
        return new RequestBody(buffer.ToArray(), http.Request.ContentType ?? "");
    }

    private static async Task<RequestBody> ReadFormAsync(HttpContext http)
    {
        var form = await new FormFeature(http.Request, InMemory).ReadFormAsync(http.RequestAborted);
        var files = new List<UploadedFile>();
        foreach (var file in form.Files)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, http.RequestAborted);
            files.Add(new UploadedFile(file.Name, file.FileName, file.ContentType, content.ToArray()));
        }

        return new RequestBody(default, http.Request.ContentType ?? "")
        {
            Form = [.. form.SelectMany(part => part.Value, (part, value) => KeyValuePair.Create(part.Key, value ?? ""))],
            Files = files,
            IsMultipart = http.Request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase),
        };
    }
}
