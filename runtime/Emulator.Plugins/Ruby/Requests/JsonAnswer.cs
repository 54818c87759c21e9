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
            // The number is the line of the vendor's parser that refuses a text; authors know the message with it.
            throw new RubyException(errorClass, $"859: unexpected token at '{json.Text.TrimStart()}'");
        }
    }
}
