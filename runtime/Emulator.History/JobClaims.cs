using Emulator.Values.Secrets;

namespace Emulator.History;

/// <summary>
/// Who runs which job: a locked file for each job that is running. The lock is the open file itself, so it ends with the
/// process that held it, however that ends; no clock and no process id has to be believed.
/// </summary>
internal sealed class JobClaims(string folder)
{
    // Whoever only looks holds a file for a moment, so a claim that is refused is tried again.
    private const int Tries = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>The claim, to be disposed when the job is left; null when another runner has the job.</summary>
    public async Task<IDisposable?> TakeAsync(string jobId, CancellationToken cancellation)
    {
        OwnerOnly.MakeFolder(folder);
        for (var tries = 1; ; tries++)
        {
            try
            {
                return OwnerOnly.Open(FileOf(jobId), FileMode.OpenOrCreate, FileShare.None, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (tries < Tries)
            {
                // The other process lives in real time, whatever clock this one was given.
                await Task.Delay(Pause, TimeProvider.System, cancellation);
            }
            catch (IOException)
            {
                return null;
            }
        }
    }

    public bool IsTaken(string jobId)
    {
        try
        {
            using var file = new FileStream(FileOf(jobId), FileMode.Open, FileAccess.Read, FileShare.Read);
            return false;
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private string FileOf(string jobId) => Path.Combine(folder, $"{jobId}.lock");
}
