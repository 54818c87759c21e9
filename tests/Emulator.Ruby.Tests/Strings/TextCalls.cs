using System.Runtime.CompilerServices;
using System.Text.Json;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Regexps;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace Emulator.Ruby.Tests.Strings;

/// <summary>Calls methods of the tables with arguments as JSON writes them, and reads what Ruby answered.</summary>
internal static class TextCalls
{
    public static RubyRun Run() => new(new RubyWorld(new FakeTimeProvider(), DateTimeZone.Utc, RubyLimits.Formula, static bytes => bytes.Clear()));

    public static IEnumerable<JsonElement> Lines(string folder, string name, [CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "..", folder, "oracle", name))
            .Select(static line => JsonDocument.Parse(line).RootElement);

    /// <summary>The answer's <c>inspect</c>, or the error's class and message.</summary>
    public static string Answer(JsonElement self, string method, IEnumerable<JsonElement> arguments)
    {
        try
        {
            var receiver = Value(self);
            var found = receiver.Class.Find(method) ?? throw RubyErrors.NoMethod(method, receiver);
            var values = arguments.Select(Value).ToArray();
            return found.Call(Run(), receiver, new Arguments(values)).Inspect();
        }
        catch (RubyException error)
        {
            return $"{error.ClassName}: {error.Message}";
        }
    }

    private static RubyObject Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new RubyString(json.GetString()!),
        JsonValueKind.Null => RubyNil.Instance,
        JsonValueKind.True => RubyBoolean.True,
        JsonValueKind.False => RubyBoolean.False,
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? RubyInteger.Of(whole) : new RubyFloat(json.GetDouble()),
        JsonValueKind.Array => new RubyList(json.EnumerateArray().Select(Value)),
        _ => Tagged(json.EnumerateObject().First()),
    };

    private static RubyObject Tagged(JsonProperty tag) => tag.Name switch
    {
        "regexp" => RegexpTranslation.Translate(tag.Value[0].GetString()!, tag.Value[1].GetString()!, TimeSpan.FromSeconds(1)),
        "symbol" => RubySymbol.Of(tag.Value.GetString()!),
        "range" => new RubyRange(Value(tag.Value[0]), Value(tag.Value[1]), tag.Value[2].GetBoolean()),
        "bytes" => RubyString.FromBytes(Convert.FromHexString(tag.Value.GetString()!), RubyEncoding.Utf8),
        _ => Hash(tag.Value),
    };

    private static RubyHash Hash(JsonElement pairs)
    {
        var hash = new RubyHash();
        foreach (var pair in pairs.EnumerateArray())
        {
            hash[Value(pair[0])] = Value(pair[1]);
        }

        return hash;
    }
}
