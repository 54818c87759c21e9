using System.Text.Json;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Hosting.Packages;

/// <summary>The parts of the API's objects that are JSON in a text (recipe-format 2).</summary>
internal static class ExportTexts
{
    /// <summary>Null for what is no JSON.</summary>
    public static Value Read(string text)
    {
        try
        {
            return PlainJson.Read(text);
        }
        catch (JsonException)
        {
            return Value.Null;
        }
    }
}
