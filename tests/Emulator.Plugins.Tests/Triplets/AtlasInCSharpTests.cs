namespace Emulator.Plugins.Tests.Triplets;

public sealed class AtlasInCSharpTests() : AtlasSuite("dll");
