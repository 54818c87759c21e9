using Emulator.Plugins.Definitions;
using Emulator.Plugins.JavaScript.Data;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Values.Schema;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>
/// One object of a connector's definition with its path. What is wrong with a key becomes a problem with its place,
/// and reading goes on.
/// </summary>
internal sealed class DefinitionNode(
    LambdaRun run, ObjectInstance value, IReadOnlyList<string> path, ICollection<Problem> problems)
{
    public string Key => path[^1];

    public bool Has(string key) => Find(key) is not null;

    public bool HasFunction(string key) => Find(key)?.IsCallable() == true;

    public void Report(string code, string message, string? key = null) =>
        problems.Add(new Problem(
            code, KeyPlaces.Find(run.Source, key is null ? path : [.. path, key]), message));

    public string? Text(string key) => Find(key) switch
    {
        null => null,
        JsString text => text.ToString(),
        _ => Wrong<string>(key, "a text"),
    };

    public int? Number(string key) => Find(key) is JsNumber number ? TypeConverter.ToInt32(number) : null;

    public bool Truth(string key) => Find(key) is JsBoolean { } truth && truth == JsBoolean.True;

    /// <summary>The data under a key; null where there is none.</summary>
    public Value Data(string key) => Find(key) is { } found && !found.IsCallable() ? Data(found) : Value.Null;

    /// <summary>The object under a key, or null when there is none.</summary>
    public DefinitionNode? Node(string key) => Find(key) switch
    {
        null => null,
        ObjectInstance node when !node.IsCallable() && node is not JsArray =>
            new DefinitionNode(run, node, [.. path, key], problems),
        _ => Wrong<DefinitionNode>(key, "an object"),
    };

    /// <summary>The named objects under a key, such as the actions, in the author's order.</summary>
    public IEnumerable<DefinitionNode> Members(string key) =>
        Node(key) is { } holder ? holder.Keys.Select(holder.Node).OfType<DefinitionNode>() : [];

    public IEnumerable<string> Keys => value.GetOwnPropertyKeys(Types.String).Select(key => key.ToString());

    /// <summary>The function under a key, or null when there is none.</summary>
    public ScriptLambda? Lambda(string key)
    {
        var found = Find(key);
        if (found is null || found.IsCallable())
        {
            return found is null ? null : new ScriptLambda(run.Source, [.. path, key]);
        }

        Report(PluginProblems.NoFunction, $"{Name(key)} must be a function", key);
        return null;
    }

    /// <summary>A function, or a text that stands for one that gives it.</summary>
    public SettingsLambda? Settings(string key) => Find(key) is JsString text
        ? ConnectionLambdas.Constant(text.ToString())
        : Lambda(key) is { } lambda ? ConnectionLambdas.Settings(lambda) : null;

    public IReadOnlyList<Field> Fields(string key)
    {
        try
        {
            return Find(key) is { } fields ? FieldReader.Read(FieldLists.Flatten(Data(fields))) : [];
        }
        catch (Exception broken) when (broken is SchemaException or JavaScriptException)
        {
            Report(PluginProblems.BrokenField, $"{Name(key)}: {broken.Message}", key);
            return [];
        }
    }

    public IReadOnlyList<ResponseMatcher> Matchers(string key)
    {
        try
        {
            return Find(key) is { } given ? [.. MatcherReader.Read(run, given)] : [];
        }
        catch (JavaScriptException broken)
        {
            Report(PluginProblems.BrokenMatcher, $"{Name(key)}: {broken.Message}", key);
            return [];
        }
    }

    public IReadOnlyList<string> Texts(string key, IReadOnlyList<string> otherwise) => Find(key) switch
    {
        null => otherwise,
        JsArray list => [.. list.ToArray().Select(item => TypeConverter.ToString(item))],
        var single => [TypeConverter.ToString(single)],
    };

    private JsValue? Find(string key) => value.Get(key) is var found && found.IsUndefined() || found.IsNull() ? null : found;

    private Value Data(JsValue fields)
    {
        var pass = new DataPass(run, new Dictionary<JsValue, Value>());
        var read = pass.Read(fields);
        return pass.Unresolved.Count == 0
            ? read
            : throw new SchemaException("requests and promises cannot stand in a fixed list of fields");
    }

    private T? Wrong<T>(string key, string expected)
        where T : class
    {
        Report(PluginProblems.WrongType, $"{Name(key)} must be {expected}", key);
        return null;
    }

    private string Name(string key) => string.Join('.', path.Append(key));
}
