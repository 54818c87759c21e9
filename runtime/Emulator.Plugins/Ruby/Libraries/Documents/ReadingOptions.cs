using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary>What the block of <c>Nokogiri::XML(text) { |config| config.strict.noblanks }</c> asks for.</summary>
internal sealed class ReadingOptions : RubyObject
{
    private static readonly RubyClass Type = new RubyClass("Nokogiri::XML::ParseOptions", RubyClasses.Object).With<ReadingOptions>(table => table
        .Add("strict", self => self.With(() => self.IsStrict = true))
        .Add("noblanks", self => self.With(() => self.DropsBlanks = true))
        .Add("recover", self => self.With(() => self.IsStrict = false))
        .Add("nonet", self => self).Add("nocdata", self => self).Add("noent", self => self).Add("huge", self => self).Add("noerror", self => self).Add("nowarning", self => self));

    public bool IsStrict { get; private set; }

    public bool DropsBlanks { get; private set; }

    public override RubyClass Class => Type;

    public override string ToText() => "#<Nokogiri::XML::ParseOptions>";

    private ReadingOptions With(Action change)
    {
        change();
        return this;
    }
}
