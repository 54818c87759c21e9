using Emulator.Ruby.Library.Regexps;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>A pattern with expressions in it; the last translation is kept, for most give the same text every time.</summary>
internal sealed class MakeRegexp(Operation[] parts, string options) : Operation
{
    private RubyRegexp? _last;

    public override RubyObject Run(Frame frame)
    {
        var source = string.Concat(parts.Select(part => Text(part.Run(frame))));
        frame.Run.CheckTextLength(source.Length);
        return _last is { } last && last.Source == source
            ? last
            : _last = RegexpTranslation.Translate(source, options, frame.Run.Limits.MatchTime);
    }

    private static string Text(RubyObject part) => part.ToText();
}
