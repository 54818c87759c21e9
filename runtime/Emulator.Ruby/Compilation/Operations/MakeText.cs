using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>A string with expressions in it.</summary>
internal sealed class MakeText(Operation[] parts) : Operation
{
    public override RubyObject Run(Frame frame) => Joined(frame);

    public RubyString Joined(Frame frame)
    {
        var texts = new RubyString[parts.Length];
        long length = 0;
        for (var index = 0; index < parts.Length; index++)
        {
            var value = parts[index].Run(frame);
            texts[index] = value as RubyString ?? Text(frame, value);
            length += texts[index].IsText ? texts[index].Text.Length : texts[index].ToBytes().Length;
            frame.Run.CheckTextLength(length);
        }

        // One part that is no text makes bytes of the whole, in that part's encoding.
        return Array.Find(texts, static text => !text.IsText) is { } bytes
            ? RubyString.FromBytes([.. texts.SelectMany(static text => text.ToBytes())], bytes.Encoding)
            : new RubyString(string.Concat(texts.Select(static text => text.Text)));
    }

    // Objects of a source's own classes may tell their text themselves.
    private static RubyString Text(Frame frame, RubyObject value) =>
        (value is RubyStruct or RubyError ? value.Class.FindDefined("to_s")?.Call(frame.Run, value) : null) as RubyString ?? new RubyString(value.ToText());
}
