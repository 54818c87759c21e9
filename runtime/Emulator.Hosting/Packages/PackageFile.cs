namespace Emulator.Hosting.Packages;

/// <summary>One file of a package.</summary>
/// <param name="Name">Its path inside the package, with slashes.</param>
/// <param name="Text">Its content.</param>
internal sealed record PackageFile(string Name, string Text);
