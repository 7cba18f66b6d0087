using System.Data.Common;

namespace RateCards.Cli.Replay;

/// <summary>A database in which the script has made its views over the requests of a file.</summary>
internal interface IPricingDatabase
{
    /// <summary>The rows of one query.</summary>
    IReadOnlyList<T> Query<T>(string query, Func<DbDataReader, T> read);
}
