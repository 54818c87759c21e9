using Emulator.Plugins.Ruby.Libraries.Csv;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>The classes behind <c>workato</c>, <c>workato.csv</c>, <c>workato.stream</c>, <c>workato.net</c> and <c>aws</c>.</summary>
internal static class LibraryClasses
{
    public static readonly RubyClass Workato = new RubyClass("Workato", RubyClasses.Workato) { Missing = name => new UnknownMember("workato", name) }
        .With<ConnectorWorkato>(table => table
            .Add("csv", RubyObject (self) => new LibraryObject(self.Self, Csv!))
            .Add("stream", RubyObject (self) => new LibraryObject(self.Self, Stream!))
            .Add("net", RubyObject (self) => new LibraryObject(self.Self, Net!))
            .Add("jwt_encode_rs256(payload, key, header = nil)", (RubyRun run, ConnectorWorkato self, in Arguments given) => self.Class.Find("jwt_encode")!.Call(
                run, self, new Arguments([given[0], given[1], new RubyString("RS256"), .. given.Values[2..]], given.Keywords)))
            .Add("parse_json(text)", (_, self, text) => GlobalMethods.Parse(self.Self, text)));

    public static readonly RubyClass Csv = new RubyClass("Workato::Csv", RubyClasses.Object) { Missing = name => new UnknownMember("workato.csv", name) }
        .With<LibraryObject>(CsvMethods.Define);

    public static readonly RubyClass Stream = new RubyClass("Workato::Stream", RubyClasses.Object) { Missing = name => new UnknownMember("workato.stream", name) }
        .With<LibraryObject>(StreamMethods.Define);

    public static readonly RubyClass Aws = new RubyClass("Workato::Aws", RubyClasses.Object).With<AwsLibrary>(AwsMethods.Define);

    public static readonly RubyClass Net = new RubyClass("Workato::Net", RubyClasses.Object) { Missing = name => new UnknownMember("workato.net", name) }
        .With<LibraryObject>(NetMethods.Define);
}
