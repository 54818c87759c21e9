namespace Emulator.Jobs;

/// <summary>The job that is being walked was ended by another hand, such as a cancellation.</summary>
internal sealed class JobEndedException : Exception;
