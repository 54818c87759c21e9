namespace Emulator.Plugins.Tests.Triplets;

public sealed class VaultInCSharpTests() : VaultSuite("dll");
