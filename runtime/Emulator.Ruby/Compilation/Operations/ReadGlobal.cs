using System.Globalization;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>What is remembered of the last match or of the error that is being rescued.</summary>
internal sealed class ReadGlobal(string name) : Operation
{
    private readonly int _group = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var group) ? group : 0;

    public override RubyObject Run(Frame frame)
    {
        if (name == "!")
        {
            return frame.Run.LastError is { } error ? error : RubyNil.Instance;
        }

        if (frame.Run.LastMatch is not { } match)
        {
            return RubyNil.Instance;
        }

        var (text, found) = (match.Subject.Text, match.Found);
        return name switch
        {
            "~" => match,
            "&" => new RubyString(found.Value),
            "`" => new RubyString(text[..found.Index]),
            "'" => new RubyString(text[(found.Index + found.Length)..]),
            _ => found.Groups[_group] is { Success: true } part ? new RubyString(part.Value) : RubyNil.Instance,
        };
    }
}
