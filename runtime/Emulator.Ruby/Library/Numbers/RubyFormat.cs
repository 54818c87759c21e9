using System.Text;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Ruby's <c>format</c>: flags, width, precision, values in turn, by number (<c>%2$s</c>) and by name.</summary>
public static class RubyFormat
{
    /// <exception cref="RubyException">
    /// ArgumentError for a bad directive or too few values, KeyError for a name that is missing, TypeError for a value
    /// that cannot be what its directive writes.
    /// </exception>
    public static RubyString Format(RubyRun run, string format, ReadOnlySpan<RubyObject> arguments)
    {
        var values = new FormatValues(run, [.. arguments]);
        var text = new StringBuilder();
        var index = 0;
        while (index < format.Length)
        {
            run.Step();
            if (format[index] != '%')
            {
                text.Append(format[index++]);
            }
            else
            {
                text.Append(new FormatDirective(format, values).Read(ref index));
            }

            run.CheckTextLength(text.Length);
        }

        return new RubyString(text.ToString());
    }
}
