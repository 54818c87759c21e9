using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Emulator.Values.Problems;

namespace Emulator.Plugins.DotNet;

/// <summary>Reads which assemblies an assembly was built against, from its bytes: nothing of it is loaded or run.</summary>
internal static class AssemblyReferences
{
    /// <summary>Name to version; null for bytes that are no .NET assembly.</summary>
    public static IReadOnlyDictionary<string, Version>? Read(byte[] assembly)
    {
        try
        {
            using var file = new PEReader(new MemoryStream(assembly));
            if (!file.HasMetadata)
            {
                return null;
            }

            var metadata = file.GetMetadataReader();
            return metadata.AssemblyReferences
                .Select(metadata.GetAssemblyReference)
                .GroupBy(reference => metadata.GetString(reference.Name), StringComparer.Ordinal)
                .ToDictionary(references => references.Key, references => references.Max(reference => reference.Version)!, StringComparer.Ordinal);
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    /// <summary>Why these references cannot be met here, or null: the contract first, then the framework.</summary>
    public static Problem? Refusal(string file, IReadOnlyDictionary<string, Version> references)
    {
        if (!references.ContainsKey(Contract.Sdk))
        {
            return new Problem(
                AssemblyProblems.NoConnector, new SourcePlace(file), $"the assembly does not use {Contract.Sdk}, so there is no connector in it");
        }

        foreach (var (name, ours) in Contract.Versions)
        {
            if (references.TryGetValue(name, out var theirs) && (theirs.Major != ours.Major || theirs.Minor > ours.Minor))
            {
                return new Problem(
                    AssemblyProblems.OtherContract,
                    new SourcePlace(file),
                    $"it was built against {name} {theirs.ToString(2)}, this program has {ours.ToString(2)}",
                    theirs > ours ? "use a newer emulator, or build it against this one's files" : "build it again against this program's files");
            }
        }

        return references.TryGetValue(Contract.Framework, out var framework) && framework.Major > Environment.Version.Major
            ? new Problem(
                AssemblyProblems.OtherContract,
                new SourcePlace(file),
                $"it was built for .NET {framework.Major}, this program runs on .NET {Environment.Version.Major}",
                $"write <TargetFramework>net{Environment.Version.Major}.0</TargetFramework> and build it again")
            : null;
    }
}
