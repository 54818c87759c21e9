namespace Emulator.Connections.Http;

/// <summary>
/// What the vendor's HTTP library makes of the values of Accept and Content-Type: a bare file extension stands for its
/// media type, and the types of Accept are set apart by a comma and a blank.
/// </summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, string> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        ["json"] = "application/json", ["xml"] = "application/xml", ["html"] = "text/html", ["csv"] = "text/csv",
        ["txt"] = "text/plain", ["text"] = "text/plain", ["pdf"] = "application/pdf", ["png"] = "image/png",
        ["jpg"] = "image/jpeg", ["jpeg"] = "image/jpeg", ["gif"] = "image/gif", ["zip"] = "application/zip",
        ["js"] = "application/javascript", ["bin"] = "application/octet-stream",
    };

    public static void Complete(List<KeyValuePair<string, string>> headers)
    {
        for (var index = 0; index < headers.Count; index++)
        {
            var (name, value) = headers[index];
            if (name.Equals("Accept", StringComparison.OrdinalIgnoreCase))
            {
                headers[index] = KeyValuePair.Create(name, string.Join(", ", value.Split(',').Select(type => Of(type.Trim()))));
            }
            else if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                headers[index] = KeyValuePair.Create(name, Of(value));
            }
        }
    }

    private static string Of(string value) => ByExtension.GetValueOrDefault(value, value);
}
