using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation;

/// <summary>Gives a call's keywords to the parameters.</summary>
/// <param name="rest">Takes the keywords nobody names; null when the parameters have no <c>**</c>.</param>
internal sealed class KeywordBinder(KeywordParameter[] keywords, Target? rest)
{
    public bool TakesAny => keywords.Length > 0 || rest is not null;

    public int Count => keywords.Length + (rest is null ? 0 : 1);

    public bool HasRequired => keywords.Any(keyword => keyword.Default is null);

    public void Bind(Frame frame, RubyHash? given, bool isLambda)
    {
        if (!TakesAny)
        {
            return;
        }

        var missing = keywords.Where(keyword => keyword.Default is null && given?.Has(keyword.Name) != true).ToList();
        if (missing.Count > 0)
        {
            var names = string.Join(", ", missing.Select(keyword => keyword.Name.Inspect()));
            throw RubyErrors.Argument($"missing keyword{(missing.Count > 1 ? "s" : string.Empty)}: {names}");
        }

        foreach (var keyword in keywords)
        {
            var isGiven = given is not null && given.Has(keyword.Name);
            keyword.Target.Assign(frame, isGiven ? given![keyword.Name] : keyword.Default!.Run(frame));
        }

        TakeRest(frame, given, isLambda);
    }

    private void TakeRest(Frame frame, RubyHash? given, bool isLambda)
    {
        var others = new RubyHash();
        foreach (var (key, value) in given?.Pairs ?? [])
        {
            if (!keywords.Any(keyword => keyword.Name == key))
            {
                others[key] = value;
            }
        }

        if (rest is not null)
        {
            rest.Assign(frame, others);
        }
        else if (isLambda && others.Count > 0)
        {
            var names = string.Join(", ", others.Pairs.Select(pair => pair.Key.Inspect()));
            throw RubyErrors.Argument($"unknown keyword{(others.Count > 1 ? "s" : string.Empty)}: {names}");
        }
    }
}
