using System.Text;

namespace Emulator.Recipes.Checking.Export;

/// <summary>A name as the platform makes a file's of it: lower case, every run of non-word characters one _ (recipe-format 1.1).</summary>
internal static class FileSlug
{
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '_')
            {
                slug.Append('_');
            }
        }

        return slug.ToString().TrimEnd('_');
    }
}
