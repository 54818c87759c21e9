using Emulator.Plugins.Checking.Outlines;
using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Rules;

/// <summary>Reads a whole definition and finds what the platform would refuse or ignore; runs nothing of it.</summary>
internal sealed class DefinitionCheck
{
    private readonly Findings _findings = new();
    private readonly FunctionRule _functions;
    private readonly FieldRule _fields;
    private readonly OutlineMap _root;

    private DefinitionCheck(OutlineMap root)
    {
        var names = Names.Of(root);
        _root = root;
        _functions = new FunctionRule(names, _findings);
        _fields = new FieldRule(names, _findings);
    }

    public static IReadOnlyList<Problem> Of(OutlineMap root)
    {
        var check = new DefinitionCheck(root);
        check.Root();
        check.Connection();
        check.Operations();
        check.ObjectDefinitions();
        check.PickLists();
        check.Methods();
        check.Streams();
        return check._findings.All;
    }

    private void Root()
    {
        KeyRule.Check(_root, string.Empty, KnownKeys.Root, _findings);
        foreach (var (key, offered) in Slots.InRoot)
        {
            _functions.Slot(_root, string.Empty, key, offered);
        }
    }

    private void Connection()
    {
        if (_root["connection"] is not OutlineMap map)
        {
            Section("connection");
            return;
        }

        KeyRule.Check(map, "connection", KnownKeys.Connection, _findings);
        _fields.Check(map["fields"], "connection.fields", isConnection: true);
        foreach (var (key, offered) in Slots.InConnection)
        {
            var function = _functions.Slot(map, "connection.", key, offered);
            if (key == "extended_fields")
            {
                _fields.Check(function, "connection.extended_fields", isConnection: true);
            }
        }

        if (map["authorization"] is OutlineMap authorization)
        {
            new AuthorizationRule(_functions, _fields, _findings).Check(authorization, "connection.authorization");
        }
    }

    private void Operations()
    {
        var rule = new OperationRule(_functions, _fields, _findings);
        foreach (var action in Section("actions"))
        {
            rule.Action(action, $"actions.{action.Key}");
        }

        foreach (var trigger in Section("triggers"))
        {
            rule.Trigger(trigger, $"triggers.{trigger.Key}", _root.Has("webhook_keys"));
        }
    }

    private void ObjectDefinitions()
    {
        foreach (var definition in Section("object_definitions"))
        {
            var path = $"object_definitions.{definition.Key}";
            var map = (OutlineMap)definition.Value;
            KeyRule.Check(map, path, KnownKeys.ObjectDefinition, _findings);
            _fields.Check(_functions.Slot(map, $"{path}.", "fields", Slots.ObjectDefinition), $"{path}.fields");
            if (!map.IsOpen && !map.Has("fields"))
            {
                _findings.Error(DefinitionProblems.MissingLambda, definition.Place, $"{path} has no fields");
            }
        }
    }

    private void PickLists()
    {
        foreach (var list in Lambdas("pick_lists"))
        {
            // Keyword parameters are no arguments in order; those in order are the connection and, in one, a Hash.
            _functions.Check(list.Function, $"pick_lists.{list.Key}", Slots.PickList);
        }
    }

    private void Methods()
    {
        foreach (var method in Lambdas("methods"))
        {
            _functions.Uses(method.Function);
        }
    }

    private void Streams()
    {
        foreach (var stream in Lambdas("streams"))
        {
            _functions.Check(stream.Function, $"streams.{stream.Key}", Slots.Stream);
        }
    }

    private IEnumerable<(string Key, OutlineFunction Function)> Lambdas(string key) => Members(key)
        .Where(entry => Is<OutlineFunction>(entry, key, "a lambda"))
        .Select(entry => (entry.Key, (OutlineFunction)entry.Value));

    private IEnumerable<OutlineEntry> Section(string key) => Members(key).Where(entry => Is<OutlineMap>(entry, key, "an object"));

    private IReadOnlyList<OutlineEntry> Members(string key)
    {
        switch (_root[key])
        {
            case OutlineMap map:
                KeyRule.Twice(map, key, _findings);
                return map.Entries;
            case null or OutlineNothing or OutlineUnknown:
                return [];
            case var wrong:
                _findings.Error(DefinitionProblems.WrongValue, wrong.Place, $"{key} must be an object");
                return [];
        }
    }

    private bool Is<T>(OutlineEntry entry, string section, string expected)
        where T : Outline
    {
        if (entry.Value is T)
        {
            return true;
        }

        if (entry.Value is not (OutlineUnknown or OutlineNothing))
        {
            _findings.Error(DefinitionProblems.WrongValue, entry.Place, $"{section}.{entry.Key} must be {expected}");
        }

        return false;
    }
}
