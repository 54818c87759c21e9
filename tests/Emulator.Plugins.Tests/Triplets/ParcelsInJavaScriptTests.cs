namespace Emulator.Plugins.Tests.Triplets;

public sealed class ParcelsInJavaScriptTests() : ParcelsSuite("js");
