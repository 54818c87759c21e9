namespace Emulator.Cli.Commands.Formulas.Prompt;

/// <summary>What may stand at the cursor: where the word begins that they replace, and the words, sorted.</summary>
internal sealed record Completions(int Start, IReadOnlyList<string> Words)
{
    /// <summary>What all the words begin with.</summary>
    public string Common
    {
        get
        {
            var common = Words.Count == 0 ? string.Empty : Words[0];
            foreach (var word in Words)
            {
                var length = 0;
                while (length < Math.Min(common.Length, word.Length) && common[length] == word[length])
                {
                    length++;
                }

                common = common[..length];
            }

            return common;
        }
    }
}
