using System.Text.Json;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Values.Json;

namespace Emulator.Plugins.Ruby.Requests;

/// <summary>JSON text as connectors parse it themselves.</summary>
internal static class JsonAnswer
{
    /// <exception cref="RubyException">Of that class: the text is no JSON.</exception>
    public static RubyObject Parse(RubyObject text, string errorClass)
    {
        if (text is not RubyString json)
        {
            throw RubyErrors.NoConversion(text, "String");
        }

        try
        {
            return AnswerReader.Read(PlainJson.Read(json.Text));
        }
        catch (JsonException)
        {
            throw new RubyException(errorClass, JsonRefusal.Of(json.Text));
        }
    }
}
