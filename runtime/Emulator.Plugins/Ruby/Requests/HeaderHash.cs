using Emulator.Ruby.Conversion;
using Emulator.Ruby.Objects;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Requests;

/// <summary>
/// An answer's headers as handlers get them: <c>x_total_count</c>, <c>X-Total-Count</c> and <c>:x_total_count</c> find the
/// same one, since authors write all three (connector-sdk.md 3.5).
/// </summary>
internal static class HeaderHash
{
    public static RubyHash Of(RecordValue headers)
    {
        var hash = new RubyHash(isIndifferent: true) { KeyForm = Plain };
        foreach (var (name, value) in headers)
        {
            hash[new RubyString(name)] = ValueReader.Read(value);
        }

        return hash;
    }

    private static string Plain(string name) => name.ToLowerInvariant().Replace('-', '_');
}
