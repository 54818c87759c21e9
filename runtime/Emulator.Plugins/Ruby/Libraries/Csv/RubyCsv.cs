using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Csv;

/// <summary>What <c>CSV.new</c> gives: a text whose rows are read one after the other, and to which rows are added.</summary>
internal sealed class RubyCsv : RubyEnumerable
{
    private readonly RubyObject _target;
    private readonly Arguments _options;
    private CsvReading? _reading;
    private IReadOnlyList<RubyObject>? _headers;
    private bool _hasWrittenHeaders;

    /// <param name="target">A String or a StringIO.</param>
    /// <param name="options">The keywords of <c>CSV.new</c>.</param>
    public RubyCsv(RubyObject target, in Arguments options) => (_target, _options) = (target, options);

    public override RubyClass Class => CsvLibrary.Csv;

    public override string ToText() => "#<CSV>";

    /// <summary>Those that were read or given; true when there are to be some.</summary>
    public RubyObject Headers => _headers is { } known ? new RubyList(known) : Asked is RubyNil ? Asked : RubyBoolean.True;

    public CsvReading Reading => _reading ??= new CsvReading(Text, CsvSyntax.Of(Text, _options)) { ErrorClass = "CSV::MalformedCSVError" };

    public RubyString Whole => _target is RubyStringIo io ? io.Whole : (RubyString)_target;

    private string Text => Whole.Text;

    private RubyObject Asked => _options.Keyword("headers") is { IsTruthy: true } asked ? asked : RubyNil.Instance;

    public override IEnumerable<RubyObject> Elements(RubyRun run)
    {
        while (Next(run) is { } row)
        {
            yield return row;
        }
    }

    public void Rewind() => (_reading, _headers) = (null, null);

    /// <summary>The next row, with headers when there are some; null behind the last.</summary>
    public RubyObject? Next(RubyRun run)
    {
        run.Step();
        if (_headers is null && Asked is not RubyNil)
        {
            var (names, raw) = Names(run);
            _headers = names;
            if (_options.Keyword("return_headers")?.IsTruthy == true)
            {
                return new RubyCsvRow(names, raw, isHeader: true);
            }
        }

        if (Reading.Read() is not { } row)
        {
            return null;
        }

        var fields = Fields(run, row);
        return _headers is null ? new RubyList(fields) : new RubyCsvRow(_headers, fields);
    }

    /// <summary>Adds a row behind what there is.</summary>
    public RubyCsv Add(RubyRun run, RubyObject row)
    {
        if (Asked is RubyBoolean && _headers is null)
        {
            _headers = row switch
            {
                RubyHash first => [.. first.Keys()],
                RubyCsvRow first => [.. first.Headers],
                _ => ((RubyList)row).Items,
            };
            _hasWrittenHeaders = row is RubyList;
        }

        WriteHeaders(run);
        var names = _headers ?? (Asked as RubyList)?.Items;
        Append(run, row is RubyHash hash ? new RubyList((names ?? throw RubyErrors.NoMethod("collect", RubyNil.Instance)).Select(name => hash[name])) : row);
        return this;
    }

    /// <summary>Writes the headers, when that is asked for and they are not there yet.</summary>
    public void WriteHeaders(RubyRun run)
    {
        if (!_hasWrittenHeaders && _options.Keyword("write_headers")?.IsTruthy == true && (_headers ?? (Asked as RubyList)?.Items) is { } names)
        {
            _hasWrittenHeaders = true;
            Append(run, new RubyList(names));
        }
    }

    private void Append(RubyRun run, RubyObject row)
    {
        var line = CsvWriting.Line(run, row, _options);
        run.CheckTextLength(Text.Length + line.Text.Length);
        if (_target is RubyStringIo io)
        {
            io.Append(line.ToBytes());
        }
        else
        {
            Whole.Become(new RubyString(Text + line.Text));
        }
    }

    private (IReadOnlyList<RubyObject> Names, IReadOnlyList<RubyObject> Raw) Names(RubyRun run)
    {
        IReadOnlyList<RubyObject> raw = Asked switch
        {
            RubyList given => given.Items,
            RubyString text => [.. new CsvReading(text.Text, CsvSyntax.Of(text.Text, _options)).Read()!.Select(field => Plain(field.Text))],
            _ => [.. (Reading.Read() ?? []).Select(field => Plain(field.Text))],
        };
        var conversion = new CsvConversion(run);
        var steps = CsvConversion.Steps(_options.Keyword("header_converters"));
        RubyObject[] names = [.. raw.Select((name, index) => conversion.Converted(name, steps, () => Place(index, RubyNil.Instance)))];
        foreach (var name in names)
        {
            name.Freeze();
        }

        return (names, raw);
    }

    private RubyObject[] Fields(RubyRun run, CsvField[] row)
    {
        var conversion = new CsvConversion(run);
        var steps = CsvConversion.Steps(_options.Keyword("converters"));
        var (missing, empty) = (_options.Keyword("nil_value") ?? RubyNil.Instance, _options.Keyword("empty_value"));
        return [.. row.Select((field, index) => field.Text is not { } text ? missing
            : text.Length == 0 && empty is not (null or RubyNil) ? empty
            : steps.Count == 0 ? new RubyString(text)
            : conversion.Converted(new RubyString(text), steps, () => Place(index, _headers?.ElementAtOrDefault(index) ?? RubyNil.Instance)))];
    }

    private RubyOpenStruct Place(int index, RubyObject header) => new(new RubyHash
    {
        [RubySymbol.Of("index")] = RubyInteger.Of(index),
        [RubySymbol.Of("line")] = RubyInteger.Of(Reading.Line),
        [RubySymbol.Of("header")] = header,
    });

    private static RubyObject Plain(string? text) => text is null ? RubyNil.Instance : new RubyString(text);
}
