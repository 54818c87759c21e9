namespace Emulator.Plugins.JavaScript.Library;

/// <summary>A group of functions under one name, such as <c>workato.csv</c>.</summary>
/// <param name="Name">As messages write it.</param>
/// <param name="Functions">By name.</param>
/// <param name="Inner">Groups within this one, by name.</param>
internal sealed record ScriptNamespace(
    string Name,
    IReadOnlyDictionary<string, LibraryFunction> Functions,
    IReadOnlyDictionary<string, ScriptNamespace> Inner)
{
    public IEnumerable<string> Members => Functions.Keys.Concat(Inner.Keys);

    public static ScriptNamespace Of(string name, params IEnumerable<KeyValuePair<string, LibraryFunction>> functions) =>
        new(name, new Dictionary<string, LibraryFunction>(functions, StringComparer.Ordinal), new Dictionary<string, ScriptNamespace>());
}
