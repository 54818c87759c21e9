using Emulator.Values;

namespace Emulator.Connections.Http;

/// <summary>An element while it is read: attributes and kinds of children in the order in which they came.</summary>
internal sealed class XmlElement
{
    private readonly OrderedDictionary<string, object> _members = new(StringComparer.Ordinal);

    public void AddAttribute(string name, string value) => _members["@" + name] = value;

    public void AddText(string text) => _members["content!"] = (_members.GetValueOrDefault("content!") as string) + text;

    public void Add(string name, XmlElement child)
    {
        if (_members.GetValueOrDefault(name) is List<XmlElement> children)
        {
            children.Add(child);
        }
        else
        {
            _members[name] = new List<XmlElement> { child };
        }
    }

    public RecordValue ToRecord() => RecordValue.From(_members.Select(member => KeyValuePair.Create(member.Key, Of(member.Value))));

    private static Value Of(object member) => member is List<XmlElement> children
        ? ListValue.From(children.Select(Value (child) => child.ToRecord()))
        : (string)member;
}
