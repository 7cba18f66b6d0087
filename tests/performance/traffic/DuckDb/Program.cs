// duckdb SCRIPT: runs a script in a database in memory, and prints the rows of its queries as JSON.
using System.Numerics;
using System.Text.Json;
using DuckDB.NET.Data;

using var connection = new DuckDBConnection("Data Source=:memory:");
connection.Open();
using var command = connection.CreateCommand();
command.CommandText = File.ReadAllText(args[0]);
using var reader = command.ExecuteReader();
var rows = new List<Dictionary<string, object?>>();
do
{
    while (reader.Read())
    {
        rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, Value));
    }
}
while (reader.NextResult());
Console.WriteLine(JsonSerializer.Serialize(rows));

// Whole numbers are summed up to ones of 128 bits.
object? Value(int column) => reader.IsDBNull(column) ? null : reader.GetValue(column) is BigInteger sum ? (double)sum : reader.GetValue(column);
