using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Emulator.Formulas.Reading;

/// <summary>
/// Writes a pill so that reading gives an equal one: the short spelling where every word survives it, else the
/// platform's JSON.
/// </summary>
internal static class PillWriter
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Pill pill) =>
        IsShort(pill) ? $"_('{Escape(Short(pill))}')" : $"_dp('{Escape(Json(pill))}')";

    /// <summary>The platform's JSON, which carries the provider too.</summary>
    public static string WriteLong(Pill pill) => $"_dp('{Escape(Json(pill))}')";

    private static bool IsShort(Pill pill) =>
        pill is { Kind: PillKind.Output, Line: not "data" }
        && DottedPill.IsPlainKey(pill.Line)
        && !pill.Line.StartsWith('{')
        && IsShortWord(pill.Line)
        && pill.Path.Take(pill.Path.Count - 1).All(segment => segment is PillCurrentItem || IsShortKey(segment))
        && (pill.Path.Count == 0 || pill.Path[^1] is PillCurrentItem or PillSize || IsShortKey(pill.Path[^1]));

    private static bool IsShortKey(PillSegment segment) =>
        segment is PillKey { Key: var key } && DottedPill.IsPlainKey(key) && IsShortWord(key);

    private static bool IsShortWord(string word) => !word.AsSpan().Trim().IsEmpty;

    private static string Short(Pill pill) => string.Join('.', pill.Path.Select(Word).Prepend(pill.Line));

    private static string Word(PillSegment segment) => segment switch
    {
        PillKey key => key.Key,
        PillSize => "____Size",
        _ => "first",
    };

    private static string Json(Pill pill)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("pill_type", TypeOf(pill.Kind));
            WriteReference(json, pill);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteReference(Utf8JsonWriter json, Pill pill)
    {
        var name = pill.Path is [PillKey key] ? key.Key : string.Empty;
        switch (pill.Kind)
        {
            case PillKind.ProjectProperty or PillKind.AccountProperty:
                json.WriteString("property_name", name);
                break;
            case PillKind.ForeachMeta:
                json.WriteString("provider", "foreach");
                json.WriteString("line", pill.Line);
                json.WriteString("key", name);
                break;
            case PillKind.JobContext:
                WritePath(json, pill);
                break;
            default:
                json.WriteString("provider", pill.Kind == PillKind.Catch ? "catch" : pill.Provider ?? string.Empty);
                json.WriteString("line", pill.Line);
                WritePath(json, pill);
                break;
        }
    }

    private static void WritePath(Utf8JsonWriter json, Pill pill)
    {
        json.WriteStartArray("path");
        foreach (var segment in pill.Path)
        {
            if (segment is PillKey key)
            {
                json.WriteStringValue(key.Key);
                continue;
            }

            json.WriteStartObject();
            if (segment is PillJoin join)
            {
                json.WriteString("action", join.Action);
                json.WriteString("src_key", join.SourceKey);
            }

            json.WriteString("path_element_type", segment switch
            {
                PillJoin => "join",
                PillSize => "size",
                PillCurrentIndex => "current_index",
                _ => "current_item",
            });
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string TypeOf(PillKind kind) => kind switch
    {
        PillKind.JobContext => "job_context",
        PillKind.ProjectProperty => "project_property",
        PillKind.AccountProperty => "account_property",
        PillKind.ForeachMeta => "foreach_meta",
        _ => "output",
    };

    private static string Escape(string content) =>
        content.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
}
