using System.Text;

namespace Emulator.EndToEnd.Tests.Secrets;

/// <summary>Looks for secrets in whatever form a careless program writes them.</summary>
internal static class SecretHunt
{
    /// <summary>The forms in which the secret could stand in a text.</summary>
    public static IReadOnlyList<string> Forms(string secret)
    {
        var bytes = Encoding.UTF8.GetBytes(secret);

        // Base64 of a text that holds the secret somewhere: the part that is the same at each of the three offsets.
        var inside = Enumerable.Range(0, 3).Select(offset =>
        {
            var whole = Convert.ToBase64String([.. new byte[offset], .. bytes]);
            var skipped = offset == 0 ? 0 : 4;
            return whole[skipped..(whole.Length / 4 * 4 - 4)];
        });
        return
        [
            .. new[]
            {
                secret,
                Uri.EscapeDataString(secret),
                System.Net.WebUtility.UrlEncode(secret),
                System.Text.Json.JsonSerializer.Serialize(secret).Trim('"'),
                secret.Replace("\"", "\\\"", StringComparison.Ordinal),
                Convert.ToHexStringLower(bytes),
                new string([.. secret.Reverse()]),
            }.Concat(inside).Concat(inside.Select(text => text.Replace('+', '-').Replace('/', '_'))).Distinct(),
        ];
    }

    public static void Find(string place, string text, params IEnumerable<string> secrets)
    {
        foreach (var form in secrets.SelectMany(Forms))
        {
            Assert.That(text, Does.Not.Contain(form), place);
        }
    }

    /// <summary>Every file under the folder, whatever it is: texts, database, write-ahead log, keys.</summary>
    public static int FindInFiles(string folder, params IEnumerable<string> secrets)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        foreach (var file in files)
        {
            Find(file, Encoding.UTF8.GetString(File.ReadAllBytes(file)), secrets);
            Find(file, Encoding.Unicode.GetString(File.ReadAllBytes(file)), secrets);
        }

        return files.Length;
    }
}
