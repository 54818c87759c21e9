using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Http;

/// <summary>Pieces of a request as recipes write them.</summary>
internal static class RequestParts
{
    private static readonly string[] ContentKeys = ["file_content", "content", "data"];

    /// <summary>A list of pairs such as <c>{header, value}</c>, or a record of them.</summary>
    public static RecordValue Pairs(Value written, params string[] keys) => written switch
    {
        RecordValue record => record,
        ListValue list => RecordValue.From(list
            .Select(pair => KeyValuePair.Create(keys.Select(key => Written.Text(pair[key])).FirstOrDefault(name => name is not null) ?? string.Empty, pair["value"]))
            .Where(pair => pair.Key.Length > 0)),
        _ => RecordValue.Empty,
    };

    /// <summary>The format that a content type, or the word for one, asks for.</summary>
    public static RequestFormat FormatOf(string? kind, Value body) => kind switch
    {
        _ when body is TextValue or BinaryValue => RequestFormat.Plain,
        { } form when form.Contains("urlencoded", StringComparison.Ordinal) => RequestFormat.Form,
        { } parts when parts.Contains("multipart", StringComparison.Ordinal) => RequestFormat.Multipart,
        "raw" or "rawdata" or "rawdatatxt" => RequestFormat.Plain,
        _ => RequestFormat.Json,
    };

    /// <summary>The content type of a body that goes out as it is; null lets the format say it.</summary>
    public static string? ContentTypeOf(string? kind, Value body) => kind switch
    {
        _ when body is not (TextValue or BinaryValue) => null,
        { } type when type.Contains('/') => type,
        null or "json" => body is TextValue ? "application/json" : null,
        "urlencoded" => "application/x-www-form-urlencoded",
        "xml" or "xml2" => "application/xml",
        _ => "text/plain",
    };

    /// <summary>For multipart: a file is a list of content, type and name there.</summary>
    public static Value Parts(Value body) => body is not RecordValue record
        ? body
        : RecordValue.From(record.Select(part => KeyValuePair.Create(part.Key, part.Value is RecordValue file ? Part(file) : part.Value)));

    /// <summary>A raw body: the one text or file in what a step gives, else all of it as JSON.</summary>
    public static Value Raw(Value body) => body switch
    {
        RecordValue { Count: 1 } record when record.First().Value is TextValue or BinaryValue => record.First().Value,
        RecordValue { Count: 0 } => Value.Null,
        RecordValue or ListValue => PlainJson.Write(body),
        _ => body,
    };

    private static Value Part(RecordValue file)
    {
        var content = ContentKeys.Select(key => file[key]).FirstOrDefault(value => !value.IsNull) ?? Value.Null;
        return content.IsNull
            ? PlainJson.Write(file)
            : ListValue.Of(content, Written.Text(file["content_type"]) ?? "application/octet-stream", Written.Text(file["file_name"]) ?? "file");
    }
}
