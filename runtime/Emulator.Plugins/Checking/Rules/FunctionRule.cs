using Emulator.Plugins.Checking.Outlines;
using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Rules;

/// <summary>One lambda: how many arguments it wants, which methods and definitions it names, what it never sends.</summary>
internal sealed class FunctionRule(Names names, Findings findings)
{
    /// <summary>A slot that must hold a lambda where it holds anything; the lambda, or null.</summary>
    public OutlineFunction? Slot(OutlineMap map, string path, string key, string[] offered, bool isTextAllowed = false)
    {
        switch (map[key])
        {
            case OutlineFunction function:
                Check(function, $"{path}{key}", offered);
                return function;
            case null or OutlineNothing or OutlineUnknown:
                return null;
            case OutlineText when isTextAllowed:
                return null;
            default:
                findings.Error(DefinitionProblems.WrongValue, map.Find(key)!.Place, $"{path}{key} must be a lambda");
                return null;
        }
    }

    public void Check(OutlineFunction function, string path, string[] offered)
    {
        if (function.Least > offered.Length)
        {
            findings.Error(
                DefinitionProblems.TooManyParameters,
                function.Place,
                $"{path} wants {function.Least} arguments and is called with {offered.Length}",
                $"it gets: {(offered.Length == 0 ? "nothing" : string.Join(", ", offered))}");
        }

        Uses(function);
        Definitions(function, Array.IndexOf(offered, "object_definitions"));
    }

    /// <summary>What holds for reusable methods too, which may take any number of arguments.</summary>
    public void Uses(OutlineFunction function)
    {
        foreach (var call in function.Calls.Where(call => names.Methods?.Contains(call.Name) == false))
        {
            findings.Error(
                DefinitionProblems.UnknownMethod, call.Place, $"Method '{call.Name}' does not exists", NearestName.Hint(call.Name, [.. names.Methods!]));
        }

        foreach (var unknown in function.Unknown)
        {
            findings.Error(
                DefinitionProblems.UnknownFunction, unknown.Place, $"Undefined method '{unknown.Name}' for \"workato\" namespace",
                NearestName.Hint(unknown.Name, [.. unknown.Known]));
        }

        foreach (var unsent in function.Unsent)
        {
            findings.Warn(
                DefinitionProblems.NeverSent, unsent.Place, $"{unsent.Name} is built and not used, so it is never sent",
                unsent.Place.File.EndsWith(".js", StringComparison.Ordinal) ? "await it, or give it back" : "use its answer, give it back, or append .presence");
        }
    }

    private void Definitions(OutlineFunction function, int index)
    {
        if (index < 0 || index >= function.Parameters.Count || names.Definitions is null)
        {
            return;
        }

        foreach (var use in function.Members.Where(use => use.Variable == function.Parameters[index] && !names.Definitions.Contains(use.Name)))
        {
            findings.Error(
                DefinitionProblems.UnknownDefinition, use.Place, $"Cannot find object definition for '{use.Name}'",
                NearestName.Hint(use.Name, [.. names.Definitions]));
        }
    }
}
