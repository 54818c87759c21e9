namespace Emulator.Plugins.Tests.Triplets;

public sealed class VaultInJavaScriptTests() : VaultSuite("js");
