module.exports = { berths: 12, level: "high" };
