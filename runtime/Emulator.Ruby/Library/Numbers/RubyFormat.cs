using System.Text;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Ruby's <c>format</c>: <c>%s</c>, <c>%d</c> and <c>%%</c>.</summary>
public static class RubyFormat
{
    public static RubyString Format(RubyRun run, string format, ReadOnlySpan<RubyObject> arguments)
    {
        var text = new StringBuilder();
        var next = 0;
        for (var index = 0; index < format.Length; index++)
        {
            if (format[index] != '%')
            {
                text.Append(format[index]);
                continue;
            }

            var directive = index + 1 < format.Length ? format[++index] : ' ';
            text.Append(directive switch
            {
                '%' => "%",
                's' or 'd' when next < arguments.Length => arguments[next++].ToText(),
                's' or 'd' => throw RubyErrors.Argument("too few arguments"),
                _ => throw RubyErrors.Argument($"malformed format string - %{directive}"),
            });
            run.CheckTextLength(text.Length);
        }

        return new RubyString(text.ToString());
    }
}
