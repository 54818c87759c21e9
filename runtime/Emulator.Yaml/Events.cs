using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Emulator.Yaml;

/// <summary>
/// The parser's events one by one; whatever it throws, a <see cref="YamlException"/> with a place comes out.
/// </summary>
internal sealed class Events(string text)
{
    private readonly Parser _parser = new(new StringReader(text));

    public ParsingEvent? Current => _parser.Current;

    /// <summary>Passes an event that the grammar asks for here.</summary>
    public void Take<T>()
        where T : ParsingEvent
    {
        if (_parser.Current is null)
        {
            Advance(Mark.Empty);
        }

        if (Next() is not T)
        {
            throw new YamlException("the end of the document was expected here");
        }
    }

    /// <summary>The current event, then passed.</summary>
    public ParsingEvent Next()
    {
        var current = _parser.Current ?? throw new YamlException("the file ends too early");
        Advance(current.End);
        return current;
    }

    private void Advance(Mark from)
    {
        try
        {
            _parser.MoveNext();
        }
        catch (InvalidOperationException)
        {
            // The parser's own slip: a bracket left open over several lines ends in this exception, not in its usual one.
            throw new YamlException(from, from, "did not find expected ',' or the closing bracket");
        }
        catch (ArgumentException)
        {
            throw new YamlException(from, from, "a tag or anchor is not spelt as YAML asks");
        }
    }
}
