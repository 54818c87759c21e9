using Emulator.Ruby.Conversion;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>
/// The <c>object_definitions</c> argument (connector-sdk.md 1.7): reading a member runs its fields once for one schema;
/// every read is a copy of its own.
/// </summary>
internal sealed class ObjectDefinitions : RubyObject
{
    private readonly LambdaCall _call;
    private readonly RecordValue _configFields;
    private readonly Dictionary<string, Value> _evaluated;
    private readonly string[] _callers;

    public ObjectDefinitions(LambdaCall call, RecordValue configFields)
        : this(call, configFields, new Dictionary<string, Value>(StringComparer.Ordinal), [])
    {
    }

    private ObjectDefinitions(LambdaCall call, RecordValue configFields, Dictionary<string, Value> evaluated, string[] callers) =>
        (_call, _configFields, _evaluated, _callers) = (call, configFields, evaluated, callers);

    public override RubyClass Class => ContextClasses.ObjectDefinitions;

    public override string ToText() => "#<object_definitions>";

    /// <exception cref="RubyException">There is no such definition, or it asks for itself.</exception>
    public RubyObject Read(string name)
    {
        if (_callers.Contains(name))
        {
            throw new RubyException(ErrorClasses.CircularDefinition, $"Infinite recursion occurred in object definition for '{name}'");
        }

        if (!_evaluated.TryGetValue(name, out var fields))
        {
            _evaluated[name] = fields = _call.Data(Evaluate(name));
        }

        return ValueReader.Read(fields);
    }

    private RubyObject Evaluate(string name)
    {
        var definitions = new Definitions.RubyNode(_call.Source, _call.Source.Root).Node("object_definitions");
        if (definitions?.Node(name)?.Lambda("fields") is not CompiledProc lambda)
        {
            throw new RubyException(ErrorClasses.UnknownDefinition, $"Cannot find object definition for '{name}'");
        }

        return _call.Invoke(
            lambda,
            ValueReader.Read(_call.Self.Operation?.Settings ?? RecordValue.Empty),
            ValueReader.Read(_configFields),
            new ObjectDefinitions(_call, _configFields, _evaluated, [.. _callers, name]));
    }
}
