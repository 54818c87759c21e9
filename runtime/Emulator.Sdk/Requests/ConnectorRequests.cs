using System.Text.RegularExpressions;
using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Sdk.Requests;

/// <summary>
/// Builds requests in one expression, as the other languages do (connector-sdk.md 3.1, 3.2). Every method gives the request
/// back; nothing is sent before <see cref="IOperation.SendAsync"/>.
/// </summary>
public static class ConnectorRequests
{
    private static readonly TimeSpan MatchTime = TimeSpan.FromSeconds(1);

    /// <summary>Adds query parameters; a name that is there is replaced.</summary>
    public static ConnectorRequest WithParameters(this ConnectorRequest request, RecordValue parameters)
    {
        request.Parameters = request.Parameters.Merge(parameters);
        return request;
    }

    /// <summary>Adds query parameters.</summary>
    public static ConnectorRequest WithParameters(this ConnectorRequest request, params ReadOnlySpan<(string Name, Value Value)> parameters) =>
        request.WithParameters(RecordValue.Of(parameters));

    /// <summary>Adds to the payload where both are records, else replaces it.</summary>
    public static ConnectorRequest WithPayload(this ConnectorRequest request, Value payload)
    {
        request.Payload = request.Payload is RecordValue present && payload is RecordValue more ? present.Merge(more) : payload;
        return request;
    }

    /// <summary>Sets a header, whose name is capitalised on the wire; null leaves it out.</summary>
    public static ConnectorRequest WithHeader(this ConnectorRequest request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers[name] = value;
        }

        return request;
    }

    /// <summary>Basic authentication.</summary>
    public static ConnectorRequest WithUser(this ConnectorRequest request, string? user, string? password)
    {
        (request.User, request.Password) = (user, password);
        return request;
    }

    /// <summary>Writes the payload as application/x-www-form-urlencoded.</summary>
    public static ConnectorRequest AsForm(this ConnectorRequest request) => request.As(RequestFormat.Form);

    /// <summary>Writes the payload as multipart/form-data; a value [data, content type, file name] is a file.</summary>
    public static ConnectorRequest AsMultipart(this ConnectorRequest request) => request.As(RequestFormat.Multipart);

    /// <summary>Sends a text or bytes as they are (<c>request_body</c>).</summary>
    public static ConnectorRequest WithBody(this ConnectorRequest request, Value body)
    {
        request.Payload = body;
        return request.As(RequestFormat.Plain);
    }

    /// <summary>Writes the payload as XML and reads the response as XML (<c>format_xml</c>).</summary>
    /// <param name="request">The request.</param>
    /// <param name="root">The root element.</param>
    /// <param name="namespaces">Its attributes, such as <c>@xmlns:soap</c>; null for none.</param>
    /// <param name="stripsNamespaces">True when names of the response lose their prefixes.</param>
    public static ConnectorRequest AsXml(
        this ConnectorRequest request, string root, RecordValue? namespaces = null, bool stripsNamespaces = false)
    {
        request.XmlRoot = root;
        request.XmlNamespaces = namespaces ?? RecordValue.Empty;
        return request.As(RequestFormat.Xml).ForXml(stripsNamespaces);
    }

    /// <summary>Reads the response as XML.</summary>
    public static ConnectorRequest ForXml(this ConnectorRequest request, bool stripsNamespaces = false)
    {
        (request.ResponseFormat, request.StripsNamespaces) = (ResponseFormat.Xml, stripsNamespaces);
        return request;
    }

    /// <summary>Gives the response's bytes.</summary>
    public static ConnectorRequest ForRaw(this ConnectorRequest request)
    {
        request.ResponseFormat = ResponseFormat.Raw;
        return request;
    }

    /// <summary>Looks at a success; what the handler gives replaces the response.</summary>
    public static ConnectorRequest OnSuccess(this ConnectorRequest request, AfterResponse handle)
    {
        request.AfterResponse = handle;
        return request;
    }

    /// <summary>Looks at a refusal with one of these statuses; without any status, at every refusal.</summary>
    /// <param name="request">The request.</param>
    /// <param name="handle">Gives a replacement for the response, or throws.</param>
    /// <param name="statuses">The statuses.</param>
    public static ConnectorRequest OnRefusal(this ConnectorRequest request, AfterErrorResponse handle, params int[] statuses)
    {
        IReadOnlyList<ResponseMatcher> matchers = statuses.Length == 0
            ? [ResponseMatcher.ForPattern(new Regex(string.Empty, RegexOptions.CultureInvariant, MatchTime))]
            : [.. statuses.Select(ResponseMatcher.ForStatus)];
        request.AfterErrorResponse = new ErrorResponseHandler(matchers, handle);
        return request;
    }

    private static ConnectorRequest As(this ConnectorRequest request, RequestFormat format)
    {
        request.RequestFormat = format;
        return request;
    }
}
