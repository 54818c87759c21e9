using Emulator.Ruby.Objects;
using Emulator.Values;

namespace Emulator.Ruby.Conversion;

/// <summary>
/// A record as a hash sees it before it is taken apart: members become Ruby objects one by one as they are asked for,
/// and what was given once is given again, because Ruby may have changed it.
/// </summary>
internal sealed class RecordMembers(RecordValue record)
{
    private List<KeyValuePair<string, RubyObject>>? _given;

    public int Count => record.Count;

    public RecordValue? Untouched => _given is null ? record : null;

    public List<RubyObject> Names()
    {
        var names = new List<RubyObject>(record.Count);
        foreach (var member in record)
        {
            names.Add(Key(member.Key));
        }

        return names;
    }

    public bool TryGet(RubyObject key, out RubyObject value)
    {
        value = RubyNil.Instance;
        if (NameOf(key) is not { } name || !record.TryGet(name, out var member))
        {
            return false;
        }

        value = Given(name) ?? Give(name, ValueReader.Read(member));
        return true;
    }

    public HashMembers All()
    {
        var members = new HashMembers(record.Count);
        foreach (var (name, member) in record)
        {
            members.Add(Key(name), Given(name) ?? ValueReader.Read(member));
        }

        return members;
    }

    private static RubyString Key(string name)
    {
        var key = new RubyString(name);
        key.Freeze();
        return key;
    }

    private static string? NameOf(RubyObject key) => key switch
    {
        RubyString { IsText: true } text => text.Text,
        RubySymbol symbol => symbol.Name,
        _ => null,
    };

    private RubyObject? Given(string name)
    {
        foreach (var (known, value) in _given ?? [])
        {
            if (known == name)
            {
                return value;
            }
        }

        return null;
    }

    private RubyObject Give(string name, RubyObject value)
    {
        (_given ??= []).Add(KeyValuePair.Create(name, value));
        return value;
    }
}
