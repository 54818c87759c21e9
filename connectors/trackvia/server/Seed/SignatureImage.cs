using Emulator.TrackVia.Server.Files;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>The customer signatures of the seed: one small picture under different names.</summary>
internal static class SignatureImage
{
    private static readonly ReadOnlyMemory<byte> Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAKAAAAAwCAAAAACzwi6yAAABF0lEQVR42u2YwQ6DMAxD/f8/zS6bBiRNncaV0BZOCGj00jqtA46H"
        + "X2jABmzABmzABmzA3wAE8GRAvC99TlDipQjJEZDi8YT0EGj4TvfipKDgS9fKedAEEUWtmDcMoU0K64DhUngPCd3fv4gmERmteIG9"
        + "MVPASMe3T5AqgEuYYd6zusRwJjyJJrXyeRQJM17kYVb+WoHns1FSczSl90OnQ1G7V1SVIBRPFckk1SOvM6qC6CquuZNg29QBFg8Y"
        + "UVTssncDAav8YN1++gePyrAq7PHKIcgCauy7s4mKLL+ovbA+p9aTpE1njnA1Kq4RFlofjhASQGj5vliFsDAnobarLaeNzc13eVn2"
        + "//ooLkv/PGrABmzAfwd8AQ0EGXE6irZ+AAAAAElFTkSuQmCC");

    public static StoredFile Make(long id) => new(id, $"signature-{id}.png", "image/png", Picture);
}
