using Emulator.Values.Problems;
using Emulator.Yaml;
using Emulator.Yaml.Keys;

namespace Emulator.Testing.Expectations;

/// <summary>The short forms of what is expected of something that is called: <c>called</c>, <c>not called</c>, a number of calls.</summary>
internal static class CallsReader
{
    /// <param name="value">What is written.</param>
    /// <param name="calls">Null for any number from one on.</param>
    /// <returns>False for another form.</returns>
    public static bool TryRead(YamlNode value, out int? calls)
    {
        calls = null;
        switch (value)
        {
            case YamlScalar { Text: "called" }:
                return true;
            case YamlScalar { Text: "not called" }:
                calls = 0;
                return true;
            case YamlScalar number when int.TryParse(number.Text, out var count) && count >= 0:
                calls = count;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Tells that the value is neither of these forms nor a map.</summary>
    public static void Refuse(YamlEntry entry, IReadOnlyList<FileKey> keys, TestMistakes mistakes) => mistakes.Add(
        TestProblems.WrongType, entry.Value.Place,
        $"\"{entry.Key}\" is a map of {string.Join(", ", keys.Select(key => key.Name))}, a number of calls, called or not called, not {entry.Value.Description}",
        entry.Value is YamlScalar word ? NearestName.Hint(word.Text, Calls.Named) : null);
}
