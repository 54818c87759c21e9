using Emulator.Plugins.Ruby.Requests;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Formats;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>Parts of Ruby's libraries that only compute, each a few functions: names of files as texts, <c>YAML</c>, deep copies through <c>Marshal</c>, <c>Timeout</c>.</summary>
internal static class PlainLibrary
{
    public static Dictionary<string, RubyObject> All() => new(StringComparer.Ordinal)
    {
        ["File"] = Module("File", DefineNames),
        ["YAML"] = Module("YAML", table => table
            .Add("load(text, **options)", (RubyRun run, RubyClass _, in Arguments given) => Yaml(run, "parse_yaml", given[0])).Alias("safe_load", "load").Alias("unsafe_load", "load")
            .Add("dump(value)", (run, _, value) => Yaml(run, "render_yaml", value))),
        ["Marshal"] = Module("Marshal", table => table
            .Add("dump(value)", (run, _, value) => new MarshalledCopy(Copy(run, value)))
            .Add("load(data)", (run, _, data) => data is MarshalledCopy copy ? Copy(run, copy.Value) : throw Emulator.Ruby.Errors.RubyErrors.Type("instance of IO needed"))),
        ["Timeout"] = Module("Timeout", table => table.Add("timeout(seconds, error = nil, &block)", (RubyRun run, RubyClass _, in Arguments given) => given.RequiredBlock.Call(run, new Arguments([given[0]])))),
        ["Benchmark"] = Module("Benchmark", table => table
            .Add("realtime(&block)", (RubyRun run, RubyClass _, in Arguments given) => Timed(run, given.RequiredBlock, 1))
            .Add("ms(&block)", (RubyRun run, RubyClass _, in Arguments given) => Timed(run, given.RequiredBlock, 1000))),
        ["Shellwords"] = Module("Shellwords", table => table
            .Add("escape(text)", (_, _, text) => new RubyString(Shell(text.ToText()))).Alias("shellescape", "escape")
            .Add("join(words)", (_, _, words) => new RubyString(string.Join(' ', ((RubyList)words).Items.Select(word => Shell(word.ToText()))))).Alias("shelljoin", "join")),
        ["Random"] = Module("Random", table => table
            .Add("rand(limit = nil)", (RubyRun run, RubyClass self, in Arguments given) => RubyClasses.Functions.Find("rand")!.Call(run, self, given)).Alias("random_number", "rand")
            .Add("bytes(length)", (run, _, length) => RandomLibrary.SecureRandom.Class.Find("random_bytes")!.Call(run, RandomLibrary.SecureRandom, length))),
        ["ActiveSupport::JSON"] = Module("ActiveSupport::JSON", table => table
            .Add("encode(value, options = nil)", (RubyRun run, RubyClass _, in Arguments given) => new RubyString(JsonText.Plain(run, given[0])))
            .Add("decode(text)", (_, _, text) => JsonAnswer.Parse(text, "JSON::ParserError"))),
    };

    private static string Shell(string text) => text.Length == 0 ? "''" : string.Concat(text.Select(letter =>
        letter == '\n' ? "'\n'" : char.IsAsciiLetterOrDigit(letter) || "_-.,:+/@".Contains(letter, StringComparison.Ordinal) ? letter.ToString() : "\\" + letter));

    private static RubyClass Module(string name, Action<MethodTable<RubyClass>> define) => new RubyClass(name, RubyClasses.Object).WithOwn(define);

    // Only names: no file is looked for, read or written.
    private static void DefineNames(MethodTable<RubyClass> table) => table
        .Add("extname(path)", (_, _, path) => new RubyString(FileNames.Extension(path.ToText())))
        .Add("basename(path, suffix = '')", (RubyRun _, RubyClass _, in Arguments given) => new RubyString(FileNames.Base(given[0].ToText(), given.At(1)?.ToText() ?? string.Empty)))
        .Add("dirname(path)", (_, _, path) => new RubyString(FileNames.Folder(path.ToText())))
        .Add("join(*parts)", (RubyRun _, RubyClass _, in Arguments given) => new RubyString(FileNames.Joined(given.Values.ToArray().Select(part => part.ToText()))));

    private static RubyObject Yaml(RubyRun run, string method, RubyObject value) => RubyClasses.Workato.Find(method)!.Call(run, RubyWorkato.Instance, value);

    private static RubyObject Copy(RubyRun run, RubyObject value) => value.Class.Find("deep_dup")!.Call(run, value);

    private static RubyFloat Timed(RubyRun run, RubyProc block, double scale)
    {
        var start = run.Clock.GetTimestamp();
        block.Call(run, Arguments.None);
        return new RubyFloat(run.Clock.GetElapsedTime(start).TotalSeconds * scale);
    }
}
