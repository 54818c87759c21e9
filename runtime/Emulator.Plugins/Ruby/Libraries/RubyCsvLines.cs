using System.Text;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>What the block of <c>CSV.generate</c> adds rows to.</summary>
internal sealed class RubyCsvLines(RubyClass type, Arguments options) : RubyObject
{
    private readonly StringBuilder _text = new();
    private bool _isHeaded = options.Keyword("write_headers")?.IsTruthy != true || options.Keyword("headers") is not RubyList;

    public override RubyClass Class => type;

    public override string ToText() => _text.ToString();

    public RubyCsvLines Add(RubyRun run, RubyObject row)
    {
        if (!_isHeaded)
        {
            _isHeaded = true;
            _text.Append(CsvLibrary.Line(run, options.Keyword("headers")!, options).Text);
        }

        var cells = row is RubyHash hash
            ? new RubyList(options.Keyword("headers") is RubyList names ? names.Items.Select(name => hash[name]) : hash.Pairs.Select(pair => pair.Value))
            : row;
        _text.Append(CsvLibrary.Line(run, cells, options).Text);
        run.CheckTextLength(_text.Length);
        return this;
    }
}
